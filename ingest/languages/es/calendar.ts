/** Words of dates; phrases are matched word by word. */
export const weekdays: Readonly<Record<string, number>> = {
  domingo: 0,
  lunes: 1,
  martes: 2,
  miércoles: 3,
  jueves: 4,
  viernes: 5,
  sábado: 6,
}

export const months: Readonly<Record<string, number>> = {
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  setiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
}

/** Days from the day of publication. */
export const relativeDays: Readonly<Record<string, number>> = {
  hoy: 0,
  'esta mañana': 0,
  'esta tarde': 0,
  'esta noche': 0,
  ayer: -1,
  anoche: -1,
  anteayer: -2,
  mañana: 1,
  'pasado mañana': 2,
  'el día de hoy': 0,
  'este día': 0,
  antier: -2,
  'antes de ayer': -2,
  'ayer por la noche': -1,
  'ayer por la tarde': -1,
  'ayer por la mañana': -1,
  'mañana por la mañana': 1,
  'mañana por la tarde': 1,
}

export const dayOrdinals: Readonly<Record<string, number>> = {
  primero: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintidós: 22,
  veintitrés: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  'treinta y uno': 31,
}

export const nextWords: readonly string[] = ['próximo', 'próxima', 'que viene', 'siguiente']
export const lastWords: readonly string[] = ['pasado', 'pasada', 'último']
export const thisWords: readonly string[] = ['este', 'esta']
