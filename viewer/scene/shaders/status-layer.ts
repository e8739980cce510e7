import type { FragmentLayer } from 'sigma/rendering';

const FLOAT = 5126;
const UNSIGNED_BYTE = 5121;

/**
 * Fills a node that was held and draws the outline of one that was not: broken, dotted, struck through or crossed,
 * as `line` says (its number in `LINES`). `ground` is the colour inside an outline.
 */
export const STATUS_LAYER: FragmentLayer = {
  name: 'status',
  uniforms: [],
  attributes: [
    { name: 'ink', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'color' },
    { name: 'ground', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'ground' },
    { name: 'line', size: 1, type: FLOAT, source: 'line' },
  ],
  glsl: `vec4 layer_status(vec4 ink, vec4 ground, float line) {
    if (line < 0.5) return ink;
    float px = context.pixelToUV;
    float width = max(0.2, 1.5 * px);
    float soft = 0.7 * px;
    float rim = smoothstep(-width - soft, -width + soft, context.sdf);
    if (line < 2.5) {
      float turns = line < 1.5 ? 9.0 : 14.0;
      float along = abs(fract(atan(context.uv.y, context.uv.x) / 6.2831853 * turns) - 0.5) * 2.0;
      float on = line < 1.5 ? 0.34 : 0.5;
      rim *= smoothstep(on - 0.08, on + 0.08, along);
    } else {
      float bar = abs(context.uv.x - context.uv.y) * 0.7071;
      float stroke = 1.0 - smoothstep(width * 0.5 - soft, width * 0.5 + soft, bar);
      if (line > 3.5) {
        float other = abs(context.uv.x + context.uv.y) * 0.7071;
        stroke = max(stroke, 1.0 - smoothstep(width * 0.5 - soft, width * 0.5 + soft, other));
      }
      rim = max(rim, stroke);
    }
    return mix(ground, ink, rim);
  }`,
};
