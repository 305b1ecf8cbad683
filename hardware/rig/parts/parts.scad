// The printed parts, one module each. Print with 4 walls and 40 % infill; PETG or PLA.
// SPDX-License-Identifier: CERN-OHL-P-2.0
include <dimensions.scad>

module hole(diameter, depth) {
    translate([0, 0, -0.5]) cylinder(d = diameter, h = depth + 1);
}

// holds the clamped end of the strain beam on the carriage of the stage
module beam_bracket() {
    difference() {
        union() {
            translate([-carriage_width / 2, 0, 0]) cube([carriage_width, wall, carriage_length]);
            translate([-beam_width / 2 - wall, 0, 0]) cube([beam_width + 2 * wall, 24, 8]);
        }
        for (x = [-1, 1], z = [-1, 1])
            translate([x * carriage_hole_distance / 2, -0.5, carriage_length / 2 + z * carriage_hole_distance / 2])
                rotate([-90, 0, 0]) cylinder(d = carriage_hole, h = wall + 1);
        // the beam hangs below, two screws from above
        for (y = [0, beam_hole_distance])
            translate([0, 10 + y, 0]) hole(beam_hole, 8);
        // step for the overload stop
        translate([0, 10 + beam_hole_distance, 8]) hole(6, 4);
    }
}

// catches the beam before it is bent too far: the gap is set with the M3 screw in its middle
module overload_stop() {
    difference() {
        translate([-beam_width / 2 - wall, 0, 0]) cube([beam_width + 2 * wall, beam_length, 5]);
        translate([0, beam_length - beam_hole_from_end, 0]) hole(2.6, 5);
        for (y = [0, beam_hole_distance])
            translate([0, 10 + y, 0]) hole(beam_hole, 5);
    }
}

// screwed under the free end of the beam; the ball is glued into its seat
module probe() {
    difference() {
        union() {
            translate([-beam_width / 2, -5, 0]) cube([beam_width, 10, 4]);
            translate([0, 0, -16]) cylinder(d1 = ball_diameter + 2, d2 = 9, h = 16);
        }
        translate([0, 0, -1]) hole(2.6, 5);
        translate([0, 0, -16]) sphere(d = ball_diameter + clearance);
    }
}

// one of two jaws that hold any mouse by its sides; slots let it slide on the base plate
module jaw() {
    difference() {
        union() {
            cube([60, 30, 5]);
            translate([0, 0, 0]) cube([60, 6, 28]);
        }
        // a V keeps the side of the mouse level
        translate([-1, -1.5, 16]) rotate([0, 90, 0]) cylinder(d = 8, h = 62, $fn = 4);
        for (x = [15, 45])
            hull() for (y = [12, 24]) translate([x, y, 0]) hole(plate_hole, 5);
    }
}

// hangs on the button or on the probe and takes the reference masses
module mass_pan() {
    difference() {
        union() {
            cylinder(d = pan_diameter, h = 2);
            difference() {
                cylinder(d = pan_diameter, h = 8);
                translate([0, 0, 2]) cylinder(d = pan_diameter - 3, h = 7);
            }
            cylinder(d = 8, h = 6);
        }
        // seat of the ball below, so that the load stands on one point
        sphere(d = ball_diameter + clearance);
    }
}

module base_plate() {
    difference() {
        cube([plate_width, plate_length, plate_height]);
        for (x = [20 : 20 : plate_width - 20], y = [20 : 20 : 120])
            translate([x, y, 0]) hole(plate_hole, plate_height);
        for (x = [plate_width / 2 - 30, plate_width / 2 + 30])
            translate([x, 190, 0]) hole(plate_hole, plate_height);
    }
}

part = "all";
if (part == "beam_bracket") beam_bracket();
if (part == "overload_stop") overload_stop();
if (part == "probe") translate([0, 0, 4]) rotate([180, 0, 0]) probe();
if (part == "jaw") jaw();
if (part == "mass_pan") mass_pan();
if (part == "base_plate") base_plate();
