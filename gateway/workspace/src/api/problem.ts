export interface FieldError {
  field: string;
  message: string;
}

interface Document {
  type?: string;
  title?: string;
  detail?: string;
  article?: string;
  setting?: string;
  field?: string;
  errors?: FieldError[];
}

/** A refusal: what was asked, why not, and on which article or policy setting that rests. */
export class Problem extends Error {
  private constructor(
    readonly status: number,
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly document: Document = {},
  ) {
    super(title);
  }

  static async of(response: Response) {
    const document: Document = await response.json().catch(() => ({}));
    const slug = document.type?.split(':').at(-1) ?? 'unreadable-answer';
    return new Problem(response.status, slug, document.title ?? '', document.detail ?? '', document);
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

  /** Somebody else changed it meanwhile. */
  get stale() {
    return this.status === 412;
  }

  get fieldErrors(): FieldError[] {
    const { errors, field } = this.document;
    return errors ?? (field ? [{ field, message: this.detail || this.title }] : []);
  }
}
