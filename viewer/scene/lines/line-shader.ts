/**
 * Where a line runs, from the places of its nodes. Lengths are half pixels (`u_half` of the plane each) at the size of the
 * moment. A line with a head or a mark is a band only where that is, so that few pixels are worked out for nothing.
 *
 * @param shaped whether lines may be bent, or carry a head or a mark
 * @param segments pieces that a shaped line is drawn in
 */
export const lineVertex = (shaped: boolean, segments: number): string => `#version 300 es
layout(location = 0) in vec2 a_corner;
layout(location = 1) in vec2 a_ends;
layout(location = 2) in vec3 a_shape;
layout(location = 3) in vec4 a_ink;
uniform mat3 u_matrix;
uniform highp sampler2D u_nodes;
uniform int u_nodesWidth;
uniform float u_half;
uniform float u_soft;
uniform float u_least;
uniform float u_band;
flat out vec4 v_ink;
flat out float v_line;
flat out vec3 v_reach;
out float v_across;
out float v_along;

vec4 node(float row) {
  int at = int(row) * 2;
  return texelFetch(u_nodes, ivec2(at % u_nodesWidth, at / u_nodesWidth), 0);
}

void main() {
  if (a_ink.a == 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    return;
  }
  vec4 source = node(a_ends.x);
  vec4 target = node(a_ends.y);
  vec2 chord = target.xy - source.xy;
  float far = length(chord);
  float t = a_corner.x;
  float wide = max(a_shape.x, u_least) * u_half;
  float line = a_shape.z;
  vec2 way = chord;
  vec2 at = source.xy + chord * t;
${shaped ? SHAPED(segments) : ''}
  float reach = wide * 0.5 + u_soft;
  vec2 normal = vec2(-way.y, way.x) / max(length(way), 1e-9);
  float across = a_corner.y * u_band * reach;
  gl_Position = vec4((u_matrix * vec3(at + normal * across, 1.0)).xy, 0.0, 1.0);
  v_ink = a_ink;
  v_line = line;
  v_reach = vec3(wide * 0.5, far - 1.85 * target.z * u_half, far * 0.5);
  v_across = across;
  v_along = t * far;
}
`;

/** A loop leaves at 5° and comes back at 85°; its tip is three quarters of the way to its control points. */
const SHAPED = (segments: number): string => `
  float bend = a_shape.y;
  float thin = 2.0 * u_half;
  if (far > 0.0) {
    vec2 side = vec2(-chord.y, chord.x) * (2.0 * bend);
    at += side * (t * (1.0 - t));
    way += side * (1.0 - 2.0 * t);
    far *= sqrt(1.0 + 1.3333 * bend * bend);
  } else {
    float out_to = bend * 2.0 * source.z * u_half;
    vec2 leaves = vec2(0.99619, 0.08716);
    vec2 comes = vec2(0.08716, 0.99619);
    float much = 5.2216 * out_to;
    at = source.xy + mix(leaves, comes, t) * (much * t * (1.0 - t));
    way = (comes - leaves) * (t * (1.0 - t)) + mix(leaves, comes, t) * (1.0 - 2.0 * t);
    far = 2.2 * out_to;
  }
  float piece = ${(1 / segments).toFixed(6)};
  if (line > 4.5) {
    float head = 1.0 - (1.85 * target.z + 11.0) * u_half / max(far, 1e-9);
    if (t < head - piece) wide = thin;
  } else if (line > 2.5) {
    if (abs(t - 0.5) * far > 8.5 * u_half + piece * far) wide = thin;
  }
`;

/**
 * Inks a line as its status asks, and its head. What is inked is one distance, so that the ink is worked out once: in
 * software every branch costs every pixel. `v_reach`: half the width of the line; how far from its beginning the rim of the
 * node at its end is, and its middle. A head is 10 long, and 4.5 to either side at its end.
 */
export const lineFragment = (shaped: boolean): string => (shaped ? SHAPED_FRAGMENT : STRAIGHT_FRAGMENT);

/** Most lines are whole and straight, and most of what a frame costs in software is theirs. */
const STRAIGHT_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_soft;
flat in vec4 v_ink;
flat in vec3 v_reach;
in float v_across;
out vec4 fragColor;

void main() {
  float ink = v_ink.a * clamp((v_reach.x + u_soft - abs(v_across)) / (2.0 * u_soft), 0.0, 1.0);
  fragColor = vec4(v_ink.rgb * ink, ink);
}
`;

const SHAPED_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_half;
uniform float u_soft;
flat in vec4 v_ink;
flat in float v_line;
flat in vec3 v_reach;
in float v_across;
in float v_along;
out vec4 fragColor;

void main() {
  float px = u_half;
  float middle = v_along - v_reach.z;
  float ink = v_ink.a;
  if (v_line < 2.5) ink *= smoothstep(u_soft, -u_soft, abs(v_across) - v_reach.x);
  if (v_line > 0.5) {
    float mark;
    if (v_line < 2.5) {
      float dash = v_line < 1.5 ? 6.0 * px : 2.0 * px;
      float pattern = v_line < 1.5 ? 10.0 * px : 5.5 * px;
      mark = abs(mod(middle + pattern * 0.5, pattern) - pattern * 0.5) - dash * 0.5;
    }
    else if (v_line > 4.5) {
      float from_tip = v_reach.y - v_along;
      float line = max(abs(v_across) - px, 3.0 * px - from_tip);
      float head = max((abs(v_across) - 0.45 * from_tip) * 0.91, from_tip - 10.0 * px);
      mark = min(line, head);
    } else {
      float line = abs(v_across) - 0.95 * px;
      float stroke = abs(middle - v_across * 0.75) * 0.8;
      if (v_line > 3.5) {
        line = max(line, 8.5 * px - abs(middle));
        stroke = abs(abs(middle) - abs(v_across)) * 0.7071;
      }
      mark = min(line, max(stroke - 0.95 * px, abs(v_across) - 5.6 * px));
    }
    float soft = max(u_soft, 0.35 * px);
    ink *= 1.0 - smoothstep(-soft, soft, mark);
  }
  fragColor = vec4(v_ink.rgb * ink, ink);
}
`;
