import { Link } from 'react-router';
import { useApplications } from '../../api/application';
import { places } from '../../api/places';
import { useRounds } from '../../api/round';

/** What a paper decides upon: a round or an application. */
export function Target({ id }: { id: string }) {
  const round = useRounds().data?.find((round) => round.id === id);
  const application = useApplications({}).data?.find((row) => row.id === id);
  if (round) {
    return <Link to={places.round(id)}>{round.title}</Link>;
  }
  return <Link to={places.application(id)}>{application?.name ?? id}</Link>;
}
