import type { EdgeLayer } from 'sigma/rendering';

const FLOAT = 5126;

/**
 * Draws an edge's line as its status asks, and the head of one that points. Such edges, and those with a mark, are wide
 * bands of which only the middle line and the head or mark are inked, so that it can stand out of the line. Lengths are
 * half pixels at the size of the moment; a node's rim is about 1.85 of its size from its middle. A head is 10 long, and
 * 4.5 to either side at its end.
 */
export const LINE_LAYER: EdgeLayer = {
  name: 'line',
  uniforms: [],
  attributes: [{ name: 'line', size: 1, type: FLOAT, source: 'line' }],
  glsl: `float inked(float distance, float soft) { return 1.0 - smoothstep(-soft, soft, distance); }

  vec4 layer_line(EdgeContext ctx) {
    if (v_line < 0.5) return v_color;
    float px = u_correctionRatio / u_sizeRatio;
    float soft = max(ctx.aaWidth, 0.35 * px);
    float along = (ctx.distanceFromSource - ctx.distanceToTarget) * 0.5;
    float ink;
    if (v_line < 2.5) {
      float dash = v_line < 1.5 ? 6.0 * px : 2.0 * px;
      float pattern = v_line < 1.5 ? 10.0 * px : 5.5 * px;
      ink = inked(abs(mod(along + pattern * 0.5, pattern) - pattern * 0.5) - dash * 0.5, soft);
    } else if (v_line > 4.5) {
      float across = abs(v_side) * (ctx.thickness * 0.5 + ctx.aaWidth);
      float from_tip = ctx.distanceToTarget - 1.85 * v_targetNodeSize * px;
      float head = (across - 0.45 * from_tip) * 0.91;
      ink = inked(across - px, soft) * (1.0 - inked(from_tip - 3.0 * px, soft));
      ink = max(ink, inked(max(head, from_tip - 10.0 * px), soft));
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
