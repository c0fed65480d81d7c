<?php
/**
 * Programme files are JSON, which WordPress refuses in the media library. People who may upload get it, for files that are JSON.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

add_filter(
	'upload_mimes',
	static fn( $types ) => current_user_can( 'upload_files' ) ? $types + [ 'json' => 'application/json' ] : $types
);

/**
 * PHP takes some JSON for plain text; WordPress would refuse the mismatch.
 *
 * @param array       $checked  What WordPress found.
 * @param string      $file     Path of the file.
 * @param string      $filename Its name.
 * @param array|null  $mimes    Types that are allowed.
 * @param string|bool $real     Type by content.
 */
function accept_json( $checked, $file, $filename, $mimes, $real = false ) {
	$is_json = 'json' === strtolower( pathinfo( $filename, PATHINFO_EXTENSION ) );
	if ( ! $is_json || ! current_user_can( 'upload_files' ) || ! in_array( $real, [ 'text/plain', 'application/json' ], true ) ) {
		return $checked;
	}
	return [
		'ext'             => 'json',
		'type'            => 'application/json',
		'proper_filename' => $checked['proper_filename'] ?? false,
	];
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\\accept_json', 10, 5 );

/**
 * @param array $file One entry of $_FILES.
 */
function check_json( $file ) {
	if ( 'json' !== strtolower( pathinfo( $file['name'] ?? '', PATHINFO_EXTENSION ) ) ) {
		return $file;
	}
	// A file just uploaded, not an address.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	$text = (string) file_get_contents( $file['tmp_name'] );
	if ( ! is_array( json_decode( $text, true ) ) ) {
		$file['error'] = __( 'This file is not valid JSON. Export the programme again and upload it unchanged.', 'careframe' );
	}
	return $file;
}
add_filter( 'wp_handle_upload_prefilter', __NAMESPACE__ . '\\check_json' );
