export { beginningOfService } from './documents/beginning-of-service.ts'
export { clientRelationshipDocument } from './documents/client-relationship.ts'
