import type { OfficeForms } from '../../engine/language.ts'

/** By id of the office's row in the gazetteer. */
export const offices: Readonly<Record<string, OfficeForms>> = {
  president: {
    forms: [
      'presidente',
      'presidenta',
      'presidente de la república',
      'presidenta de la república',
      'mandatario',
      'mandataria',
      'primer mandatario',
      'presidente constitucional',
    ],
  },
  'head-of-state': { forms: ['jefe de estado', 'jefa de estado', 'jefe del estado'] },
  king: { forms: ['rey', 'monarca', 'su majestad el rey'] },
  queen: { forms: ['reina'] },
  emir: { forms: ['emir'] },
  sultan: { forms: ['sultán'] },
  'crown-prince': { forms: ['príncipe heredero', 'princesa heredera'] },
  emperor: { forms: ['emperador'] },
  'supreme-leader': { forms: ['líder supremo'] },
  pope: { forms: ['papa', 'sumo pontífice', 'santo padre'] },
  'interim-president': {
    forms: [
      'presidente interino',
      'presidenta interina',
      'presidente encargado',
      'presidenta encargada',
      'presidente en funciones',
    ],
  },
  'president-elect': { forms: ['presidente electo', 'presidenta electa'] },
  'vice-president': { forms: ['vicepresidente', 'vicepresidenta'] },
  'first-lady': { forms: ['primera dama'] },
  'prime-minister': {
    forms: [
      'primer ministro',
      'primera ministra',
      'presidente del gobierno',
      'presidenta del gobierno',
      'jefe de gobierno',
      'jefa de gobierno',
      'jefe del gobierno',
      'presidente del consejo de ministros',
      'presidente del ejecutivo',
      'jefe del ejecutivo',
    ],
  },
  'deputy-prime-minister': {
    forms: [
      'viceprimer ministro',
      'viceprimera ministra',
      'vicepresidente del gobierno',
      'vicepresidenta del gobierno',
    ],
  },
  minister: { forms: ['ministro', 'ministra'] },
  'foreign-minister': {
    forms: [
      'ministro de relaciones exteriores',
      'ministra de relaciones exteriores',
      'ministro de exteriores',
      'ministra de exteriores',
      'ministro de asuntos exteriores',
      'ministra de asuntos exteriores',
      'canciller',
      'secretario de relaciones exteriores',
      'secretaria de relaciones exteriores',
      'secretario de estado',
      'secretaria de estado',
      'ministro de asuntos exteriores y cooperación',
      'ministro de asuntos exteriores, unión europea y cooperación',
      'jefe de la diplomacia',
      'jefa de la diplomacia',
      'titular de exteriores',
      'ministro de asuntos extranjeros',
    ],
  },
  'defence-minister': {
    forms: [
      'ministro de defensa',
      'ministra de defensa',
      'ministro de la defensa',
      'secretario de defensa',
      'ministro de defensa nacional',
      'secretario de la defensa nacional',
    ],
  },
  'interior-minister': {
    forms: [
      'ministro del interior',
      'ministra del interior',
      'ministro de interior',
      'secretario de gobernación',
      'secretaria de gobernación',
      'ministro de gobierno',
      'secretaria de seguridad interna',
      'secretaria de seguridad nacional',
      'secretario de seguridad nacional',
    ],
  },
  'finance-minister': {
    forms: [
      'ministro de finanzas',
      'ministra de finanzas',
      'ministro de hacienda',
      'ministra de hacienda',
      'secretario de hacienda',
      'secretario del tesoro',
      'secretaria del tesoro',
    ],
  },
  'economy-minister': {
    forms: ['ministro de economía', 'ministra de economía', 'secretario de economía', 'secretaria de economía'],
  },
  'trade-minister': {
    forms: [
      'ministro de comercio',
      'ministra de comercio',
      'ministro de comercio exterior',
      'ministra de comercio exterior',
      'secretario de comercio',
    ],
  },
  'energy-minister': {
    forms: [
      'ministro de energía',
      'ministra de energía',
      'ministro de energía y minas',
      'ministro de petróleo',
      'secretario de energía',
    ],
  },
  'justice-minister': { forms: ['ministro de justicia', 'ministra de justicia', 'fiscal general de estados unidos'] },
  'health-minister': {
    forms: ['ministro de salud', 'ministra de salud', 'ministro de sanidad', 'secretario de salud'],
  },
  'education-minister': {
    forms: ['ministro de educación', 'ministra de educación', 'secretario de educación pública'],
  },
  'culture-minister': { forms: ['ministro de cultura', 'ministra de cultura'] },
  'industry-minister': { forms: ['ministro de industria', 'ministra de industria'] },
  'transport-minister': { forms: ['ministro de transporte', 'ministra de transporte', 'ministro de transportes'] },
  'agriculture-minister': {
    forms: ['ministro de agricultura', 'ministra de agricultura', 'secretario de agricultura'],
  },
  'environment-minister': {
    forms: ['ministro de medio ambiente', 'ministra de medio ambiente', 'ministro de ambiente', 'ministra de ambiente'],
  },
  'tourism-minister': { forms: ['ministro de turismo', 'ministra de turismo', 'secretario de turismo'] },
  'labour-minister': { forms: ['ministro de trabajo', 'ministra de trabajo'] },
  'women-affairs-minister': { forms: ['ministra de la mujer', 'ministro de la mujer'] },
  'deputy-foreign-minister': {
    forms: [
      'viceministro de relaciones exteriores',
      'viceministra de relaciones exteriores',
      'vicecanciller',
      'subsecretario de relaciones exteriores',
      'subsecretaria de relaciones exteriores',
    ],
  },
  'deputy-minister': { forms: ['viceministro', 'viceministra'] },
  'under-secretary-of-state': { forms: ['subsecretario de estado', 'subsecretaria de estado'] },
  undersecretary: { forms: ['subsecretario', 'subsecretaria'] },
  ambassador: { forms: ['embajador', 'embajadora'] },
  'charge-d-affaires': { forms: ['encargado de negocios', 'encargada de negocios'] },
  consul: { forms: ['cónsul', 'cónsul general'] },
  'permanent-representative': {
    forms: ['representante permanente', 'embajador ante la onu', 'embajadora ante la onu'],
  },
  'special-envoy': { forms: ['enviado especial', 'enviada especial', 'enviado', 'representante especial', 'emisario'] },
  'editor-in-chief': { forms: ['redactor jefe', 'redactora jefa', 'editor jefe', 'jefe de redacción'] },
  spokesperson: { forms: ['portavoz', 'vocero', 'vocera'] },
  'secretary-general': { forms: ['secretario general', 'secretaria general'] },
  'high-representative': {
    forms: ['alto representante', 'alta representante', 'alto representante de la unión europea'],
  },
  'commission-president': { forms: ['presidente de la comisión europea', 'presidenta de la comisión europea'] },
  'council-president': { forms: ['presidente del consejo europeo'] },
  commissioner: { forms: ['comisario', 'comisaria', 'alto comisionado'] },
  'director-general': {
    forms: ['director general', 'directora general', 'director ejecutivo', 'directora ejecutiva', 'directora gerente'],
  },
  'speaker-of-parliament': {
    forms: [
      'presidente del parlamento',
      'presidente de la asamblea nacional',
      'presidenta de la asamblea nacional',
      'presidente del senado',
      'presidenta del senado',
      'presidente del congreso',
      'presidenta del congreso',
      'presidente de la cámara de diputados',
      'presidente de la cámara de representantes',
      'presidenta de la cámara de representantes',
    ],
  },
  'member-of-parliament': {
    forms: ['diputado', 'diputada', 'legislador', 'legisladora', 'parlamentario', 'congresista'],
  },
  senator: { forms: ['senador', 'senadora'] },
  'national-security-adviser': {
    forms: [
      'asesor de seguridad nacional',
      'asesora de seguridad nacional',
      'consejero de seguridad nacional',
      'consejera de seguridad nacional',
    ],
  },
  'chief-of-staff': { forms: ['jefe del estado mayor', 'jefe del estado mayor conjunto'] },
  'presidential-chief-of-staff': { forms: ['jefe de gabinete', 'jefa de gabinete'] },
  'armed-forces-commander': { forms: ['comandante', 'comandante en jefe'] },
  'central-bank-governor': {
    forms: ['gobernador del banco central', 'presidente del banco central', 'presidenta del banco central'],
  },
  governor: { forms: ['gobernador', 'gobernadora'] },
  mayor: { forms: ['alcalde', 'alcaldesa'] },
  adviser: { forms: ['asesor', 'asesora', 'consejero', 'consejera', 'asesor presidencial', 'asesora presidencial'] },
  'party-leader': { forms: ['líder de la oposición', 'líder opositor', 'líder opositora', 'presidente del partido'] },
  judge: { forms: ['juez', 'jueza', 'fiscal', 'fiscal general'] },
  'religious-leader': { forms: ['cardenal', 'arzobispo', 'obispo', 'patriarca', 'nuncio'] },
  negotiator: { forms: ['negociador', 'negociadora'] },
  'head-of-organization': { forms: ['presidente ejecutivo', 'presidenta ejecutiva'] },
}

/** Words that begin a title whose rest is free. */
export const officeHeads: readonly string[] = [
  'secretario',
  'secretaria',
  'director',
  'directora',
  'jefe',
  'jefa',
  'titular',
  'coordinador',
  'coordinadora',
  'representante',
  'encargado',
  'encargada',
  'líder',
  'responsable',
  'funcionario',
  'funcionaria',
  'administrador',
]

/** Before a title: the office is over. */
export const pastWords: readonly string[] = ['ex', 'exprimer', 'antiguo', 'antigua', 'entonces', 'fallecido', 'difunto']

/** Inside or before a title: they change its rank, not its office. */
export const titleModifiers: readonly string[] = [
  'alto',
  'alta',
  'primer',
  'primera',
  'principal',
  'especial',
  'nuevo',
  'nueva',
  'adjunto',
  'adjunta',
  'federal',
  'segundo',
  'segunda',
]

/** The office is held for the time being, or not yet. */
export const actingWords: readonly string[] = [
  'interino',
  'interina',
  'electo',
  'electa',
  'en funciones',
  'encargado',
  'encargada',
  'saliente',
  'entrante',
  'actual',
]

/** Before a name, and neither office nor name. */
export const honorifics: readonly string[] = [
  'señor',
  'señora',
  'Sr',
  'Sra',
  'don',
  'doña',
  'doctor',
  'doctora',
  'Dr',
  'general',
  'coronel',
  'almirante',
  'capitán',
  'jeque',
  'príncipe',
  'princesa',
  'infanta',
  'su excelencia',
  'su majestad',
  'su santidad',
  'ayatolá',
  'monseñor',
]

/** The holder of the like office on the other side. */
export const counterpartWords: readonly string[] = [
  'homólogo',
  'homóloga',
  'homólogos',
  'homólogas',
  'par',
  'colega',
  'contraparte',
]
