// The rig step by step: -D step=1 ... 5. Bought parts are grey, printed ones coloured.
// SPDX-License-Identifier: CERN-OHL-P-2.0
use <parts.scad>
include <dimensions.scad>
step = 5;

module bought() { color([0.7, 0.72, 0.75]) children(); }
module printed() { color([0.95, 0.7, 0.3]) children(); }

// a stage with a screw, upright
module stage(height) {
    bought() {
        translate([-20, 10, 0]) cube([40, 12, 180]);
        translate([-14, -4, 0]) cube([28, 14, 12]);
        translate([-14, -4, 168]) cube([28, 14, 12]);
        translate([-14, -4, 180]) cube([28, 28, 30]);
        translate([0, 3, 0]) cylinder(d = 6, h = 180);
        translate([-carriage_width / 2, -8, height]) cube([carriage_width, 18, carriage_length]);
    }
}

module mouse() {
    bought() translate([0, 0, 0]) scale([1, 1.85, 0.62]) intersection() {
        sphere(d = 62);
        translate([-40, -40, 0]) cube([80, 80, 40]);
    }
}

column = [plate_width / 2, 178, plate_height];
lift = 66;

color([0.85, 0.8, 0.7]) base_plate();
if (step >= 1) translate(column) stage(lift);
if (step >= 2) translate(column + [0, -8, lift]) rotate([0, 0, 180]) printed() beam_bracket();
if (step >= 3) {
    translate(column + [-beam_width / 2, -8 - 10 - beam_length + 8, lift - beam_height]) bought() cube([beam_width, beam_length, beam_height]);
    translate(column + [0, -8 - 10 - beam_length + 8 + beam_hole_from_end, lift - beam_height - 4]) printed() probe();
}
if (step >= 4) {
    translate([plate_width / 2 - 60 - 31, 55, plate_height]) rotate([0, 0, 90]) translate([0, -60, 0]) printed() jaw();
    translate([plate_width / 2 + 60 + 31, 115, plate_height]) rotate([0, 0, -90]) translate([0, -60, 0]) printed() jaw();
}
if (step >= 5) translate([plate_width / 2, 88, plate_height + 0.4]) mouse();
