import { expect, test } from 'vitest';
import { unitKeys } from './without-type-word.ts';

test.each([
  ['district', 'Quế Phong', ['quế phong']],
  ['district', 'huyện Quế Phong', ['huyện quế phong', 'quế phong']],
  ['district', 'huyen Que Phong', ['huyen que phong', 'que phong']],
  ['district', 'TX. Cửa Lò', ['tx. cửa lò', 'cửa lò']],
  ['district', 'TX.Cửa Lò', ['tx.cửa lò', 'cửa lò']],
  ['district', 'Thị xã Hoàng Mai', ['thị xã hoàng mai', 'hoàng mai']],
  ['commune', 'xã Mỹ Hưng', ['xã mỹ hưng', 'mỹ hưng']],
  ['commune', 'Thị trấn Kim Sơn', ['thị trấn kim sơn', 'kim sơn']],
  ['commune', 'huyện Quế Phong', ['huyện quế phong']],
  ['commune', 'xã', ['xã']],
  ['commune', 'Xãng', ['xãng']],
] as const)('%s %s', (field, name, keys) => expect(unitKeys(field, name)).toEqual(keys));
