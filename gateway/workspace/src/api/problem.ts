export interface FieldError {
  field: string;
  message: string;
}

export interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  article?: string;
  setting?: string;
  field?: string;
  errors?: FieldError[];
  status?: number;
}

/** A refusal: what was asked, why not, and on which article or policy setting that rests. */
export class Problem extends Error {
  private constructor(
    readonly status: number,
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly document: ProblemDocument = {},
  ) {
    super(title);
  }

  static async of(response: Response) {
    return Problem.told(await response.json().catch(() => ({})), response.status);
  }

  /** As it stands in an answer that is itself no refusal. */
  static told(document: ProblemDocument, status = document.status ?? 0) {
    const slug = document.type?.split(':').at(-1) ?? 'unreadable-answer';
    return new Problem(status, slug, document.title ?? '', document.detail ?? '', document);
  }

  static unreachable() {
    return new Problem(0, 'unreachable', '', '');
  }

  get article() {
    return this.document.article;
  }

  get setting() {
    return this.document.setting;
  }

  get field() {
    return this.document.field;
  }

  /** What it says beyond what every refusal says. */
  said<T>(name: string) {
    return (this.document as Record<string, unknown>)[name] as T | undefined;
  }

  /** Somebody else changed it meanwhile. */
  get stale() {
    return this.status === 412;
  }

  get fieldErrors(): FieldError[] {
    const { errors, field } = this.document;
    return errors ?? (field ? [{ field, message: this.detail || this.title }] : []);
  }
}
