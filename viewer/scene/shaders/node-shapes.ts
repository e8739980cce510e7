import type { Shape } from '../../appearance.ts';

/**
 * The five shapes as signed distances (after I. Quilez, "2D distance functions"): negative inside, in units of half
 * the node's width. Each is drawn to about the same area at the same size. `inradiusFactor`: inner to outer radius.
 */
export const NODE_SHAPES: readonly {
  readonly name: Shape;
  readonly glsl: string;
  readonly inradiusFactor: number;
}[] = [
  {
    name: 'circle',
    inradiusFactor: 1,
    glsl: `float sdf_circle(vec2 uv, float size) { return length(uv) - size * 0.92; }`,
  },
  {
    name: 'square',
    inradiusFactor: 0.8,
    glsl: `float sdf_square(vec2 uv, float size) {
        float corner = size * 0.26;
        vec2 d = abs(uv) - vec2(size * 0.86 - corner);
        return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
      }`,
  },
  {
    name: 'diamond',
    inradiusFactor: Math.SQRT1_2,
    glsl: `float sdf_diamond(vec2 uv, float size) { return (abs(uv.x) + abs(uv.y) - size * 1.12) * 0.7071; }`,
  },
  {
    name: 'triangle',
    inradiusFactor: 0.5,
    glsl: `float sdf_triangle(vec2 uv, float size) {
        const float k = 1.7320508;
        float r = size * 0.98;
        vec2 p = vec2(abs(uv.x) - r, uv.y + size * 0.12 + r / k);
        if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
        p.x -= clamp(p.x, -2.0 * r, 0.0);
        return -length(p) * sign(p.y);
      }`,
  },
  {
    name: 'hexagon',
    inradiusFactor: 0.866,
    glsl: `float sdf_hexagon(vec2 uv, float size) {
        const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
        float r = size * 0.88;
        vec2 p = abs(uv.yx);
        p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
        p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
        return length(p) * sign(p.y);
      }`,
  },
];
