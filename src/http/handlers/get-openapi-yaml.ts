import { type Handler, replyText } from '../call.ts';

export const getOpenapiYaml: Handler<'get-openapi-yaml'> = (_call, { contract }) =>
  Promise.resolve({
    ...replyText(contract.yaml, { cache: 'no-cache' }),
    mediaType: 'application/yaml',
  });
