/** What the rest of the project needs of people's names. */
export { arabicName } from './arabic-name.ts'
export { latinName } from './latin-name.ts'
export { nameKeys } from './name-keys.ts'
export { nameSlug } from './name-slug.ts'
export { type PreparedName, prepareName } from './prepare.ts'
export { type NameForms, samePerson, samePrepared } from './same-person.ts'
