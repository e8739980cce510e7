import type { EdgeLayer } from 'sigma/rendering';

const FLOAT = 5126;

/**
 * Draws an edge's line as its status asks. Struck and crossed edges are wide bands of which only the middle line and
 * the mark halfway are inked, so that the mark can stand out of the line. Lengths are pixels at the size of the moment.
 */
export const LINE_LAYER: EdgeLayer = {
  name: 'line',
  uniforms: [],
  attributes: [{ name: 'line', size: 1, type: FLOAT, source: 'line' }],
  glsl: `float inked(float distance, float soft) { return 1.0 - smoothstep(-soft, soft, distance); }

  vec4 layer_line(EdgeContext ctx) {
    if (v_line < 0.5 || v_zone > 1.5) return v_color;
    float px = u_correctionRatio / u_sizeRatio;
    float soft = max(ctx.aaWidth, 0.35 * px);
    float along = (ctx.distanceFromSource - ctx.distanceToTarget) * 0.5;
    float ink;
    if (v_line < 2.5) {
      float dash = v_line < 1.5 ? 6.0 * px : 2.0 * px;
      float pattern = v_line < 1.5 ? 10.0 * px : 5.5 * px;
      ink = inked(abs(mod(along + pattern * 0.5, pattern) - pattern * 0.5) - dash * 0.5, soft);
    } else {
      float across = v_side * ctx.thickness * 0.5;
      ink = inked(abs(across) - 0.95 * px, soft);
      float reach = inked(abs(across) - 5.6 * px, soft);
      if (v_line < 3.5) ink = max(ink, reach * inked(abs(along - across * 0.75) * 0.8 - 0.95 * px, soft));
      else {
        ink *= 1.0 - inked(abs(along) - 8.5 * px, soft);
        ink = max(ink, reach * inked(abs(abs(along) - abs(across)) * 0.7071 - 0.95 * px, soft));
      }
    }
    return vec4(v_color.rgb, v_color.a * ink);
  }`,
};
