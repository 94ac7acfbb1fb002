export { assessmentOfNotification } from './documents/assessment-of-notification.ts'
export { entryOnInitiation } from './documents/initiation.ts'
export { childWelfareNotification } from './documents/notification.ts'
