import type { OrganisationWords } from '../../../engine/organisation-words.ts'

/** Words that say what an organisation is and begin its name, where they have a capital. */
// biome-ignore format: rows of words
export const organisationWords: OrganisationWords = {
  heads: {
    government: [
      'Comisión', 'Comité', 'Consejo', 'Agencia', 'Autoridad', 'Secretaría', 'Subsecretaría', 'Dirección', 'Defensoría', 'Fiscalía',
      'Contraloría', 'Procuraduría', 'Superintendencia', 'Servicio', 'Oficina', 'Junta', 'Fondo', 'Corte', 'Tribunal', 'Intendencia',
      'Gendarmería', 'Policía', 'Patronato', 'Registro',
    ],
    ngo: [
      'Asociación', 'Federación', 'Fundación', 'Instituto', 'Liga', 'Confederación', 'Observatorio', 'Sindicato', 'Unión', 'Cruz Roja',
      'Cámara', 'Red',
    ],
    igo: ['Organización', 'Comunidad'],
    company: ['Banco', 'Compañía', 'Empresa', 'Grupo'],
    party: ['Partido', 'Movimiento', 'Frente'],
    news: ['Agencia de Noticias', 'Radio', 'Televisión'],
    other: ['Centro', 'Universidad', 'Academia', 'Colegio'],
  },
  words: {
    common: ['General', 'Permanente', 'Ejecutivo', 'Ejecutiva'],
    indefinite: ['un', 'una', 'unos', 'unas', 'algún', 'alguna', 'ningún', 'ninguna', 'cada'],
  },
}
