import { useTranslation } from 'react-i18next';
import type { Shape } from '../shape';
import { Choice, Choices, Switch } from './Choices';
import { Classes } from './Classes';
import { Condition } from './Condition';
import { FormOf } from './FormOf';
import { Lines } from './Lines';
import { ListOf } from './ListOf';
import { MapOf } from './MapOf';
import { Numeral } from './Numeral';
import { Order } from './Order';
import { RecordOf } from './RecordOf';
import { RubricOf } from './RubricOf';
import { Rubrics } from './Rubrics';
import { Stages } from './Stages';
import { StepsOf } from './StepsOf';
import { TextOf } from './TextOf';
import { VoteRule } from './VoteRule';
import { Weights } from './Weights';

export interface Controlled<S extends Shape = Shape> {
  shape: S;
  path: string;
  label: string;
  value: unknown;
  set: (value: unknown) => void;
  /** The words that say more about it. */
  describedBy?: string;
  invalid?: boolean;
}

export type Of<Is extends Shape['is']> = Controlled<Extract<Shape, { is: Is }>>;

/** A value in the field that fits its shape. */
export function Control(props: Controlled) {
  const { shape } = props;
  switch (shape.is) {
    case 'number':
      return <Numeral {...props} shape={shape} />;
    case 'switch':
      return <Switch {...props} shape={shape} />;
    case 'text':
    case 'date':
      return <TextOf {...props} shape={shape} />;
    case 'choice':
      return <Choice {...props} shape={shape} />;
    case 'choices':
      return <Choices {...props} shape={shape} />;
    case 'order':
      return <Order {...props} shape={shape} />;
    case 'lines':
      return <Lines {...props} shape={shape} />;
    case 'record':
      return <RecordOf {...props} shape={shape} />;
    case 'list':
      return <ListOf {...props} shape={shape} />;
    case 'map':
      return <MapOf {...props} shape={shape} />;
    case 'steps':
      return <StepsOf {...props} shape={shape} />;
    case 'form':
      return <FormOf {...props} shape={shape} />;
    case 'condition':
      return <Condition {...props} shape={shape} />;
    case 'classes':
      return <Classes {...props} />;
    case 'stages':
      return <Stages {...props} />;
    case 'vote':
      return <VoteRule {...props} />;
    case 'weights':
      return <Weights {...props} />;
    case 'rubric':
      return <RubricOf {...props} />;
    case 'rubrics':
      return <Rubrics {...props} />;
  }
}

/** A part of something larger, under its own small label. */
export function Part({ name, ...rest }: Omit<Controlled, 'label'> & { name: string }) {
  const { t } = useTranslation('policy');
  return <Labelled {...rest} label={t(`part.${name}`)} />;
}

/** Labels a single control; what is made of several has its own legend. */
export function Labelled(props: Controlled) {
  const { shape, label, path } = props;
  if (['switch', 'choices', 'order', 'lines', 'record', 'list', 'map', 'form', 'condition'].includes(shape.is)) {
    return (
      <div className="part">
        <Control {...props} />
      </div>
    );
  }
  return (
    <div className="part">
      <label htmlFor={path}>{label}</label>
      <Control {...props} />
    </div>
  );
}
