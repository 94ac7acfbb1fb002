export { serviceNeedsAssessment } from './documents/service-needs-assessment.ts'
