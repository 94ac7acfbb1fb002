export { clientPlan } from './documents/client-plan.ts'
