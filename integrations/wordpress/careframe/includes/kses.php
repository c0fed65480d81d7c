<?php
/**
 * What people without the right to post any HTML may still save: our tags, with the attributes of the table.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/**
 * @param array  $allowed Tag to attributes.
 * @param string $context Where the HTML will stand.
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$everywhere = array_fill_keys( [ 'id', 'class', 'lang', 'dir', 'title', 'slot', 'hidden', 'aria-label', 'aria-describedby' ], true );
	foreach ( table()['widgets'] as $widget ) {
		$allowed[ $widget['tag'] ] = $everywhere + array_fill_keys( array_keys( $widget['attributes'] ), true );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );

/**
 * Addresses in our attributes get the same check of the scheme as `href`.
 *
 * @param string[] $names Attributes that hold an address.
 */
function check_addresses( $names ) {
	foreach ( address_attributes() as $name ) {
		$names[] = $name;
		$names[] = 'data-' . $name;
	}
	return array_values( array_unique( $names ) );
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\\check_addresses' );
