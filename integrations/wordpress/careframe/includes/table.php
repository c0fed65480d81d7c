<?php
/**
 * The table of widgets and attributes that the build writes, and how a value is checked against it.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/**
 * What the build wrote: version, folder, integrity, stylesheet, own, widgets.
 */
function table(): array {
	static $table = null;
	if ( null === $table ) {
		$table = require dirname( PLUGIN_FILE ) . '/generated/widgets.php';
	}
	return $table;
}

/**
 * One widget by its short name, `scorecard` for `<care-scorecard>`; null when there is none.
 */
function widget( string $name ): ?array {
	return table()['widgets'][ $name ] ?? null;
}

/**
 * Names of attributes that hold an address, over all widgets.
 */
function address_attributes(): array {
	$names = [];
	foreach ( table()['widgets'] as $widget ) {
		foreach ( $widget['attributes'] as $name => $attribute ) {
			if ( 'address' === $attribute['kind'] ) {
				$names[ $name ] = true;
			}
		}
	}
	return array_keys( $names );
}

/**
 * Attributes as a page may print them: known names only, checked values. What does not fit is left out.
 *
 * @param string $name Short name of the widget.
 * @param array  $raw  Name to value, as a shortcode, a block or a placeholder gave them.
 * @return array Name to string, or true for an attribute without value.
 */
function clean_attributes( string $name, array $raw ): array {
	$known = widget( $name )['attributes'] ?? [];
	$clean = [];
	foreach ( $raw as $key => $value ) {
		// `[careframe readonly]` arrives as a value without a name.
		if ( is_int( $key ) ) {
			$key   = (string) $value;
			$value = true;
		}
		$key = str_replace( '_', '-', strtolower( $key ) );
		$set = isset( $known[ $key ] ) ? clean_value( $known[ $key ], $value ) : null;
		if ( null !== $set ) {
			$clean[ $key ] = $set;
		}
	}
	return $clean + clean_language( $raw );
}

/**
 * One value by the kind of its attribute; null when it says nothing or does not fit.
 *
 * @param array $attribute Row of the table.
 * @param mixed $value     As given.
 * @return string|true|null
 */
function clean_value( array $attribute, $value ) {
	if ( 'flag' === $attribute['kind'] ) {
		return in_array( $value, [ false, null, 'false', '0', 0, 'no', 'off' ], true ) ? null : true;
	}
	$value = is_scalar( $value ) ? trim( (string) $value ) : '';
	if ( '' === $value ) {
		return null;
	}
	switch ( $attribute['kind'] ) {
		case 'address':
			return clean_address( $value );
		case 'number':
			return is_numeric( $value ) ? $value : null;
		case 'choice':
			return in_array( $value, $attribute['values'], true ) ? $value : null;
		default:
			return mb_substr( sanitize_text_field( $value ), 0, 500 );
	}
}

/**
 * An http or https address; one without a scheme and without a leading slash starts at the site's home.
 */
function clean_address( string $value ): ?string {
	if ( ! preg_match( '~^(?:[a-z][a-z0-9+.-]*:|/|\?|#)~i', $value ) ) {
		$value = home_url( '/' . preg_replace( '~^(?:\./)+~', '', $value ) );
	}
	$address = esc_url_raw( $value, [ 'http', 'https' ] );
	return '' === $address ? null : $address;
}

/**
 * Every element may carry `lang` and `dir`.
 */
function clean_language( array $raw ): array {
	$clean = [];
	if ( isset( $raw['lang'] ) && preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i', (string) $raw['lang'] ) ) {
		$clean['lang'] = (string) $raw['lang'];
	}
	if ( isset( $raw['dir'] ) && in_array( $raw['dir'], [ 'ltr', 'rtl', 'auto' ], true ) ) {
		$clean['dir'] = $raw['dir'];
	}
	return $clean;
}
