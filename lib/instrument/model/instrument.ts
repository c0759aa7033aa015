/**
 * What a questionnaire is: sections, questions, conditions, weights. Only structure; the words stand
 * in the folder of the version, `v<version>/words`, keyed by the ids below; the message catalogue has them under
 * `instrument-v<version>`.
 */

/** The five areas of the framework, in the order every page and document uses. */
export const areaIds = ['strategy', 'resources', 'prioritisation', 'impact', 'agenda'] as const;
export type AreaId = (typeof areaIds)[number];

/** The two lengths of the questionnaire: every question, or only those marked `core`. */
export const formIds = ['full', 'quick'] as const;
export type FormId = (typeof formIds)[number];

/** Why a question may not apply to a city. */
export const notApplicableReasons = ['law-forbids', 'other-body', 'too-small', 'other'] as const;
export type NotApplicableReason = (typeof notApplicableReasons)[number];

/** A parent question and the option values that make the child asked. */
export interface ParentMatch {
  readonly question: string;
  readonly is: readonly string[];
}

/** When a question is asked: one parent must match, or any of several. Absent means always. */
export type AskedWhen = ParentMatch | { readonly anyOf: readonly ParentMatch[] };

/** The area an indicator counts towards, and its weight before normalisation (a positive number). */
export interface Scoring {
  readonly area: AreaId;
  readonly weight: number;
}

interface QuestionBase {
  readonly id: string;
  readonly section: string;
  /** In the quick form too. */
  readonly core: boolean;
  readonly notApplicableAllowed: boolean;
  readonly askedWhen?: AskedWhen;
  readonly scores?: Scoring;
  /** Items of the published surveys that this question mirrors, such as `2018-01`. */
  readonly mirrors: readonly string[];
  /** Why a question that mirrors no item is here. */
  readonly added?: string;
}

/** ISO 3166-1 alpha-2 code; the only kind without `unsure` and `withheld`. */
export interface CountryQuestion extends QuestionBase {
  readonly kind: 'country';
}

export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yes-no';
  readonly options: readonly ['yes', 'no'];
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** Points in [0, 1] for every option; present exactly where the question scores. */
  readonly points?: Readonly<Record<string, number>>;
}

/** Five levels, 0 to 4, each with a descriptor that a colleague could verify. */
export interface LevelsQuestion extends QuestionBase {
  readonly kind: 'levels';
}

export interface ChecklistQuestion extends QuestionBase {
  readonly kind: 'checklist';
  readonly options: readonly string[];
  /** At most this many may be chosen. */
  readonly chooseUpTo?: number;
  /** This many chosen options count as 1; present exactly where the question scores. */
  readonly saturatesAt?: number;
}

/** One checklist a row. Never scored by itself. */
export interface MatrixQuestion extends QuestionBase {
  readonly kind: 'matrix';
  readonly options: readonly string[];
  readonly rows: readonly string[];
}

export type Question =
  CountryQuestion | YesNoQuestion | ChoiceQuestion | LevelsQuestion | ChecklistQuestion | MatrixQuestion;

export type QuestionKind = Question['kind'];

/** An indicator computed from two questions; exists in the full form only. */
export interface DerivedIndicator {
  readonly id: 'skill-coverage' | 'theme-coverage';
  /** [what is wanted, what is there]; evidence is taken from the second. */
  readonly from: readonly [wanted: string, held: string];
  readonly scores: Scoring;
}

export interface Instrument {
  readonly id: 'city-diplomacy-capacity';
  readonly version: number;
  readonly sections: readonly string[];
  readonly questions: readonly Question[];
  readonly derivedIndicators: readonly DerivedIndicator[];
}
