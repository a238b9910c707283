export {
  generalAccess,
  municipalitiesToSendFrom,
  orderAccess,
  type OrderThing,
  readerOf,
  staffCodesOf,
} from './order.ts';
export {
  applicationAccess,
  type ApplicationThing,
  callAccess,
  type CallThing,
  municipalCallAccess,
} from './call.ts';
