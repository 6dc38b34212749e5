import { Article } from '../Article';
import { Answer } from './Answer';
import type { Shown } from './answers';

/** The sections of a form that are asked as things stand. */
export function AskedSections({ sections }: { sections: Shown[] }) {
  return sections.map(({ section, questions }) => (
    <section key={section.title} id={anchorOf(section)}>
      <h3>
        {section.title} {section.article && <Article>{section.article}</Article>}
      </h3>
      {section.help && <p className="quiet">{section.help}</p>}
      {questions.map((question) => (
        <Answer key={question.code} question={question} />
      ))}
    </section>
  ));
}

export const anchorOf = ({ questions }: Shown['section']) => `asked-${questions[0]?.code}`;
