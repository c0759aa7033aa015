/**
 * What public pages say of three real cities, question by question: only pages that were read, and only what they say.
 */
import type { FigureSource } from './figure';

/** One passage. What it says and where it stands, in our words, is under `documented.passages.<id>`. */
export interface Passage {
  readonly id: string;
  /** The question of the questionnaire that it bears on. It is no answer: only the city could give one. */
  readonly question: string;
  readonly source: FigureSource;
}

export interface DocumentedCity {
  /** A proper name. */
  readonly city: string;
  readonly passages: readonly Passage[];
}

const barcelonaPlan: FigureSource = {
  title: 'Barcelona, Global City: International Relations Master Plan 2020-2023',
  url: 'https://docslib.org/doc/5997538/barcelona-global-city-international-relations-master-plan-2020-2023',
};
const barcelonaDepartment: FigureSource = {
  title: 'Barcelona City Council: Department of International Relations',
  url: 'https://ajuntament.barcelona.cat/relacionsinternacionalsicooperacio/en/international-relations/department-international-relations',
};
const barcelonaReview: FigureSource = {
  title: 'Annual monitoring and evaluation report on the Barcelona 2030 Agenda (Voluntary Local Review 2022)',
  url: 'https://bcnroc.ajuntament.barcelona.cat/jspui/bitstream/11703/130078/3/Anual%20monitoring%20report%202030%20Agenda%20Barcelona%20VLR%202022%20ENG.pdf.txt',
};
const barcelonaNews: FigureSource = {
  title: 'Ajuntament de Barcelona, Agenda 2030, 25/05/2022',
  url: 'https://ajuntament.barcelona.cat/agenda2030/ca/actualitat/lajuntament-de-barcelona-publica-linforme-anual-de-seguiment-i-avaluacio-de-lagenda-2030-de-la-ciutat-1178900',
};
const torontoProgram: FigureSource = {
  title: 'City of Toronto: International Alliance Program',
  url: 'https://www.toronto.ca/business-economy/business-operation-growth/international-alliance-program/',
};
const torontoCouncil: FigureSource = {
  title: 'Toronto City Council, 2024.EC13.5',
  url: 'https://www.civicbeam.com/council/meetings/852caa7d-083a-43d9-8516-fc3279cc01c0/document/agenda',
};
const angelesOffice: FigureSource = {
  title: 'Mayor of Los Angeles: International Affairs',
  url: 'https://www.lamayor.org/international-affairs',
};
const angelesInterview: FigureSource = {
  title: 'Kit: Nina Hachigian',
  url: 'https://kit-magazine.co/2023/09/10/nina-hachigian-2021/',
};
const angelesReview: FigureSource = {
  title: 'Los Angeles: A Voluntary Local Review of Progress in 2019',
  url: 'https://docslib.org/doc/4724797/a-voluntary-local-review-of-progress-in-2019',
};
const angelesForum: FigureSource = {
  title: 'IISD SDG Knowledge Hub, 30 July 2019',
  url: 'https://sdg.iisd.org/news/city-of-los-angeles-highlights-sdg-efforts-with-voluntary-local-review/',
};

/** In the order of their names; within a city in the order of the questions. */
export const documentedCities: readonly DocumentedCity[] = [
  {
    city: 'Barcelona',
    passages: [
      { id: 'barcelona-plan', question: 'strategy-exists', source: barcelonaPlan },
      { id: 'barcelona-goals', question: 'strategy-scope', source: barcelonaPlan },
      { id: 'barcelona-online', question: 'strategy-public', source: barcelonaPlan },
      { id: 'barcelona-tools', question: 'strategy-coordination', source: barcelonaPlan },
      { id: 'barcelona-department', question: 'office-exists', source: barcelonaDepartment },
      { id: 'barcelona-networks', question: 'network-international', source: barcelonaDepartment },
      { id: 'barcelona-indicators', question: 'sdg-tracking', source: barcelonaNews },
      { id: 'barcelona-review', question: 'local-review', source: barcelonaReview },
    ],
  },
  {
    city: 'Los Angeles',
    passages: [
      { id: 'angeles-office', question: 'office-exists', source: angelesOffice },
      { id: 'angeles-position', question: 'office-position', source: angelesOffice },
      { id: 'angeles-lead', question: 'lead-exists', source: angelesInterview },
      { id: 'angeles-forum', question: 'conferences', source: angelesForum },
      { id: 'angeles-review', question: 'local-review', source: angelesReview },
    ],
  },
  {
    city: 'Toronto',
    passages: [
      { id: 'toronto-coordination', question: 'strategy-coordination', source: torontoProgram },
      { id: 'toronto-criteria', question: 'joining-criteria', source: torontoCouncil },
      { id: 'toronto-money', question: 'commitment-resourcing', source: torontoProgram },
      { id: 'toronto-government', question: 'national-relations', source: torontoProgram },
    ],
  },
];
