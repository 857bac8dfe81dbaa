import { africa } from './office-holders/africa.ts'
import { eastAsiaAndPacific } from './office-holders/east-asia-and-pacific.ts'
import { easternEuropeAndCentralAsia } from './office-holders/eastern-europe-and-central-asia.ts'
import { egyptAndSudan } from './office-holders/egypt-and-sudan.ts'
import { gulf } from './office-holders/gulf.ts'
import { internationalBodies } from './office-holders/international-bodies.ts'
import { iranTurkeyAndSouthAsia } from './office-holders/iran-turkey-and-south-asia.ts'
import { latinAmericaAndCanada } from './office-holders/latin-america-and-canada.ts'
import { levantAndIraq } from './office-holders/levant-and-iraq.ts'
import { maghreb } from './office-holders/maghreb.ts'
import { unitedStates } from './office-holders/united-states.ts'
import { westernEurope } from './office-holders/western-europe.ts'
import type { OfficeHolder } from './types.ts'

/** Who held which office when. */
export const officeHolders: readonly OfficeHolder[] = [
  ...gulf,
  ...egyptAndSudan,
  ...africa,
  ...eastAsiaAndPacific,
  ...easternEuropeAndCentralAsia,
  ...internationalBodies,
  ...iranTurkeyAndSouthAsia,
  ...latinAmericaAndCanada,
  ...levantAndIraq,
  ...maghreb,
  ...unitedStates,
  ...westernEurope,
]
