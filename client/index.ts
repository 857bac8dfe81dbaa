/** What programs in TypeScript import: `import { clientOf, TopicsBetweenDocument } from 'entente/client'`. */
export * from './client.ts'
export * from './documents.ts'
