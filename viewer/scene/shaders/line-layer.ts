import type { EdgeLayer } from 'sigma/rendering';

const FLOAT = 5126;

/**
 * Draws an edge's line as its status asks, and the head of one that points. Such edges, and those with a mark, are wide
 * bands of which only the middle line and the head or mark are inked, so that it can stand out of the line. Lengths are
 * half pixels at the size of the moment; a node's rim is about 1.85 of its size from its middle. A head is 10 long, and
 * 4.5 to either side at its end. What is inked is one distance, so that the ink is worked out once: in software every
 * branch costs every pixel.
 */
export const LINE_LAYER: EdgeLayer = {
  name: 'line',
  uniforms: [],
  attributes: [{ name: 'line', size: 1, type: FLOAT, source: 'line' }],
  glsl: `vec4 layer_line(EdgeContext ctx) {
    if (v_line < 0.5) return v_color;
    float px = u_correctionRatio / u_sizeRatio;
    float along = (ctx.distanceFromSource - ctx.distanceToTarget) * 0.5;
    float outside;
    if (v_line < 2.5) {
      float dash = v_line < 1.5 ? 6.0 * px : 2.0 * px;
      float pattern = v_line < 1.5 ? 10.0 * px : 5.5 * px;
      outside = abs(mod(along + pattern * 0.5, pattern) - pattern * 0.5) - dash * 0.5;
    } else if (v_line > 4.5) {
      float across = abs(v_side) * (ctx.thickness * 0.5 + ctx.aaWidth);
      float from_tip = ctx.distanceToTarget - 1.85 * v_targetNodeSize * px;
      float line = max(across - px, 3.0 * px - from_tip);
      float head = max((across - 0.45 * from_tip) * 0.91, from_tip - 10.0 * px);
      outside = min(line, head);
    } else {
      float across = v_side * ctx.thickness * 0.5;
      float line = abs(across) - 0.95 * px;
      float mark = abs(along - across * 0.75) * 0.8;
      if (v_line > 3.5) {
        line = max(line, 8.5 * px - abs(along));
        mark = abs(abs(along) - abs(across)) * 0.7071;
      }
      outside = min(line, max(mark - 0.95 * px, abs(across) - 5.6 * px));
    }
    float soft = max(ctx.aaWidth, 0.35 * px);
    return vec4(v_color.rgb, v_color.a * (1.0 - smoothstep(-soft, soft, outside)));
  }`,
};
