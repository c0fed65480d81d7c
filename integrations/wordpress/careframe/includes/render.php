<?php
/**
 * Prints a widget.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/**
 * The tag with checked attributes, and inside it what a visitor without script gets.
 *
 * @param string      $name  Short name of the widget.
 * @param array       $raw   Attributes as given.
 * @param string|null $inner HTML inside the tag, already safe; a sentence with a link to the data when null.
 */
function render( string $name, array $raw, ?string $inner = null ): string {
	$widget = widget( $name );
	if ( null === $widget ) {
		return note(
			sprintf(
				/* translators: 1: the name that was written, 2: list of names. */
				__( 'Careframe has no widget “%1$s”. Write one of: %2$s.', 'careframe' ),
				$name,
				implode( ', ', array_keys( table()['widgets'] ) )
			)
		);
	}
	$attributes = clean_attributes( $name, $raw );
	if ( isset( $raw['src'] ) && '' !== $raw['src'] && ! isset( $attributes['src'] ) ) {
		return note( __( 'Careframe cannot use this address. Write one that starts with https:// or with a slash.', 'careframe' ) );
	}
	if ( is_feed() ) {
		return $inner ?? fallback( $attributes );
	}
	need( $name );
	return tag( $widget['tag'], answers_attributes( $name, $attributes ), $inner ?? fallback( $attributes ) );
}

/**
 * A tag with escaped attributes.
 *
 * @param string $tag        Name of the tag.
 * @param array  $attributes Name to string, or true.
 * @param string $inner      Safe HTML.
 */
function tag( string $tag, array $attributes, string $inner ): string {
	$html = '<' . $tag;
	foreach ( $attributes as $key => $value ) {
		if ( true === $value ) {
			$html .= ' ' . $key;
			continue;
		}
		$is_address = in_array( $key, address_attributes(), true );
		$html      .= sprintf( ' %s="%s"', $key, $is_address ? esc_url( $value, [ 'http', 'https' ] ) : esc_attr( $value ) );
	}
	return $html . '>' . $inner . '</' . $tag . '>';
}

/**
 * Shown until the widget stands, to visitors without script, and in feeds.
 */
function fallback( array $attributes ): string {
	$html = esc_html__( 'This part of the page needs JavaScript.', 'careframe' );
	if ( isset( $attributes['src'] ) && is_string( $attributes['src'] ) ) {
		$html .= sprintf( ' <a href="%s">%s</a>', esc_url( $attributes['src'], [ 'http', 'https' ] ), esc_html__( 'Open the data', 'careframe' ) );
	}
	return '<span class="careframe-fallback">' . $html . '</span>';
}

/**
 * A sentence for the people who write the page; visitors see nothing.
 */
function note( string $text ): string {
	return current_user_can( 'edit_posts' ) ? '<p class="careframe-note" role="note">' . esc_html( $text ) . '</p>' : '';
}
