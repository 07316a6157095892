import type { Schema } from '../../contract/index.ts';
import type { ParameterState } from '../../services/index.ts';
import { wireOfParameters } from '../drafts/parameters.ts';

export function parametersView({ version, status }: ParameterState): Schema<'ParameterVersion'> {
  return {
    object: 'parameters',
    id: version.id,
    origin: version.origin,
    status,
    values: wireOfParameters(version.values),
    note: version.note,
    created_at: version.createdAt,
    activated_at: version.activatedAt,
  };
}
