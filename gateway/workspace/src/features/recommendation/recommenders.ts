import type { Application } from '../../api/application';

/** Who check and recommend besides counties. */
export const others = ['department/signer', 'association/signer', 'expert/reviewer'];

/** The unit a paper is entered for; an expert's is entered for the pool, and who signed stands on it. */
const onPaper = (unit?: string) => (unit?.startsWith('expert/') ? 'expert/pool' : unit);

export const checker = ({ checker }: Application) => onPaper(checker);

export const recommender = ({ recommender }: Application) => onPaper(recommender);
