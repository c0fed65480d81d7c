<?php
/**
 * Tags and placeholders that somebody wrote into the text itself.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/** A placeholder that holds no other `div`: the innermost ones come first. */
const PLACEHOLDER = '~<div\b((?:[^>"\']|"[^"]*"|\'[^\']*\')*?\sdata-care\s*=(?:[^>"\']|"[^"]*"|\'[^\']*\')*)>((?:(?!</?div\b).)*)</div\s*>~is';

/**
 * Attributes of a start tag, decoded.
 */
function read_attributes( string $text ): array {
	$attributes = [];
	foreach ( wp_kses_hair( $text, [ 'http', 'https' ] ) as $attribute ) {
		$value = 'y' === $attribute['vless'] ? true : html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$attributes[ strtolower( $attribute['name'] ) ] = $value;
	}
	return $attributes;
}

/**
 * `<div data-care="scorecard" data-src="…">` becomes `<care-scorecard src="…">`. A placeholder with an unknown name stays as it is.
 */
function replace_placeholder( array $found ): string {
	$raw = [];
	foreach ( read_attributes( $found[1] ) as $name => $value ) {
		$raw[ 0 === strpos( $name, 'data-' ) ? substr( $name, 5 ) : $name ] = $value;
	}
	$name = is_string( $raw['care'] ?? null ) ? $raw['care'] : '';
	unset( $raw['care'] );
	if ( null === widget( $name ) ) {
		return $found[0];
	}
	$inner = trim( $found[2] );
	return render( $name, $raw, '' === $inner ? null : $inner );
}

/**
 * Turns placeholders into tags, and notes which tags the text holds.
 *
 * @param string $content HTML of a post or a text widget.
 */
function read_content( $content ) {
	if ( false === stripos( $content, 'care' ) ) {
		return $content;
	}
	$depth = 0;
	while ( $depth++ < 5 && preg_match( PLACEHOLDER, $content ) ) {
		$next = preg_replace_callback( PLACEHOLDER, __NAMESPACE__ . '\\replace_placeholder', $content );
		if ( null === $next || $next === $content ) {
			break;
		}
		$content = $next;
	}
	foreach ( table()['widgets'] as $name => $widget ) {
		if ( preg_match( '~<' . $widget['tag'] . '[\s>]~i', $content ) ) {
			need( $name );
		}
	}
	return mark_surveys( $content );
}

/**
 * A survey written as a tag learns, like one of the block, where its answers go.
 */
function mark_surveys( string $content ): string {
	return (string) preg_replace_callback(
		'~<care-training-survey(?![^>]*\sdata-careframe-page)(?=[\s>])~i',
		static function ( array $found ): string {
			$more = '';
			foreach ( answers_attributes( 'training-survey', [] ) as $key => $value ) {
				$more .= true === $value ? ' ' . $key : sprintf( ' %s="%s"', $key, esc_attr( $value ) );
			}
			return $found[0] . $more;
		},
		$content
	);
}

foreach ( [ 'the_content', 'widget_text_content', 'widget_block_content' ] as $hook ) {
	// After shortcodes (11): their output is read too.
	add_filter( $hook, __NAMESPACE__ . '\\read_content', 12 );
}
