export { clientPlan, planKind, planKinds } from './documents/client-plan.ts'
