package org.runut.model;

/**
 * Words for people in both languages of the product.
 *
 * @param id Indonesian
 * @param en English
 */
public record Label(String id, String en) {}
