<?php
/**
 * [careframe widget="scorecard" src="…"], and [careframe_programme src="…"]…[/careframe_programme] around several.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/**
 * @param array|string $attributes As WordPress parsed them.
 */
function widget_shortcode( $attributes ): string {
	$attributes = (array) $attributes;
	$name       = isset( $attributes['widget'] ) ? strtolower( trim( $attributes['widget'] ) ) : 'scorecard';
	unset( $attributes['widget'] );
	return render( (string) preg_replace( '/^care-/', '', $name ), array_filter( $attributes, static fn( $value ): bool => '' !== $value ) );
}

/**
 * @param array|string $attributes As WordPress parsed them.
 * @param string|null  $content    What stands between.
 */
function programme_shortcode( $attributes, $content = null ): string {
	return render( 'programme', array_filter( (array) $attributes ), do_shortcode( shortcode_unautop( (string) $content ) ) );
}

add_shortcode( 'careframe', __NAMESPACE__ . '\\widget_shortcode' );
add_shortcode( 'careframe_programme', __NAMESPACE__ . '\\programme_shortcode' );
