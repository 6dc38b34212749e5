import { Form } from 'antd';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../api/form';
import { type Answered, tidied } from './answers';
import { checkBy, type Fault, fieldOf } from './check';

export type Place = (string | number)[];

interface Asking {
  asked: Asked;
  /** What is wrong at a place now. */
  faultAt: (place: Place) => Fault | undefined;
}

const AskingContext = createContext<Asking | undefined>(undefined);

/** Questions below are those of one form, each checked while one writes by what the service checks them by. */
export function Asking({ asked, children }: { asked: Asked; children: ReactNode }) {
  const form = Form.useFormInstance();
  const asking = useMemo<Asking>(() => {
    const check = checkBy(asked.complete);
    let last = { of: '', faults: [] as Fault[] };
    return {
      asked,
      faultAt: (place) => {
        const application = tidied(asked, form.getFieldsValue() as Answered);
        const of = JSON.stringify(application);
        if (of !== last.of) {
          last = { of, faults: check(application) };
        }
        return last.faults.find(({ field }) => field === fieldOf(place));
      },
    };
  }, [asked, form]);
  return <AskingContext value={asking}>{children}</AskingContext>;
}

export const useAsking = () => useContext(AskingContext)!.asked;

/** The rule of one question: what the whole form says of this place. */
export function useRule() {
  const { faultAt } = useContext(AskingContext)!;
  const { t } = useTranslation('ui');
  return (place: Place, label: string, required = false) => [
    { required, validator: async () => {
      const fault = faultAt(place);
      if (fault) {
        throw new Error(fault.slug === 'required' ? t('form.required', { label }) : t(`fault.${fault.slug}`, { limit: fault.limit }));
      }
    } },
  ]; // prettier-ignore
}
