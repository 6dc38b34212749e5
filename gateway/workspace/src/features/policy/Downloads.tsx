import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { fetchPrinted } from '../../api/tenantService';
import { ProblemNote } from '../../ui/ProblemNote';

const forms = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** The text as a file; which form is asked for by `Accept`, so no plain link can ask. */
export function Downloads({ path, name }: { path: string; name: string }) {
  const { t } = useTranslation('policy');
  const [busy, setBusy] = useState('');
  const [problem, say] = useState<Problem>();
  const download = async (ending: keyof typeof forms) => {
    setBusy(ending);
    say(undefined);
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await fetchPrinted(path, forms[ending]));
      link.download = `${name}.${ending}`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (refused) {
      say(refused instanceof Problem ? refused : Problem.unreachable());
    } finally {
      setBusy('');
    }
  };
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <p className="row">
        {(['docx', 'pdf', 'txt'] as const).map((ending) => (
          <Button key={ending} loading={busy === ending} onClick={() => download(ending)}>
            {t(`download.${ending}`)}
          </Button>
        ))}
      </p>
    </>
  );
}
