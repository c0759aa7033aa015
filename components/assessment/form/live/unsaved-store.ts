/** Keeps what is not saved yet on this device, so that a reload or a crash loses nothing. */
import type { AnswerDraft } from '@/lib/instrument/form/answer-draft';
import type { QuestionKind } from '@/lib/instrument/model/instrument';

export interface UnsavedAnswer {
  readonly draft: AnswerDraft;
  /** The version that the person saw. */
  readonly version: number;
  readonly section: string;
  /** The question in short, for a list on another page. */
  readonly title: string;
  /** How the draft is read. */
  readonly kind?: QuestionKind;
  /** The question and what was answered, in words, to take along. */
  readonly text?: string;
}

export type UnsavedAnswers = Readonly<Record<string, UnsavedAnswer>>;

/** What other programs on this address, or another version of this one, left under the same name is no answer. */
function isUnsaved(entry: [string, unknown]): entry is [string, UnsavedAnswer] {
  const [, answer] = entry;
  if (typeof answer !== 'object' || answer === null || !('draft' in answer)) return false;
  const { draft } = answer;
  return typeof draft === 'object' && draft !== null && 'rows' in draft && 'options' in draft && 'evidence' in draft;
}

function keyOf(assessmentId: string): string {
  return `chancery-unsaved-${assessmentId}`;
}

export function holdsUnsaved(assessmentId: string): boolean {
  try {
    return localStorage.getItem(keyOf(assessmentId)) !== null;
  } catch {
    return false;
  }
}

export class UnsavedStore {
  readonly #key: string;
  #keeps = true;

  constructor(assessmentId: string) {
    this.#key = keyOf(assessmentId);
  }

  /** Whether this browser has kept what it was last given. */
  get keeps(): boolean {
    return this.#keeps;
  }

  read(): UnsavedAnswers {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      return Object.fromEntries(Object.entries(kept ?? {}).filter(isUnsaved));
    } catch {
      return {};
    }
  }

  keep(question: string, answer: UnsavedAnswer): void {
    this.#write({ ...this.read(), [question]: answer });
  }

  drop(question: string): void {
    this.#write(Object.fromEntries(Object.entries(this.read()).filter(([id]) => id !== question)));
  }

  /** A browser that keeps nothing still has the open page, which warns before it is left. */
  #write(answers: UnsavedAnswers): void {
    try {
      if (Object.keys(answers).length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(answers));
      this.#keeps = true;
    } catch {
      this.#keeps = false;
    }
  }
}
