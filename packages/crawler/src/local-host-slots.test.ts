import { hostSlotsContract } from './host-slots.contract.ts';
import { localHostSlots } from './local-host-slots.ts';

hostSlotsContract('local', localHostSlots);
