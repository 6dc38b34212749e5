import { showable, useAttachments } from '../../api/attachment';
import { Preview } from './Preview';
import { useReading } from './Reading';

/** The page that lies open of an applicant's evidence, where one does. */
export function Looked({ application }: { application: string }) {
  const { open, times, turn, close } = useReading();
  const file = useAttachments(application).data?.files.find(({ id }) => id === open?.attachment);
  return open && file && showable(file) ? (
    <Preview key={times} application={application} file={file} page={open.page} turn={turn} close={close} />
  ) : null;
}
