/** One wire with a mouse at its end: frames in and out, questions and answers, and the account of every byte. */
package clickweight.device.link;
