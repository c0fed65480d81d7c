<?php
/**
 * Loads widget files, with hashes, on pages that hold a widget and on no other.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/**
 * Remembers that the page holds a widget. Called while the page is made; the files are chosen in the footer.
 *
 * @param string|null $name Short name; null only asks.
 * @return string[] Short names so far.
 */
function need( ?string $name = null ): array {
	static $needed = [];
	if ( null !== $name && ! isset( $needed[ $name ] ) ) {
		$needed[ $name ] = $name;
		enqueue_styles();
	}
	return $needed;
}

/**
 * Space for widgets that do not stand yet. Block themes make the text before the head; for others the post is looked at first.
 */
function enqueue_styles(): void {
	$table = table();
	wp_enqueue_style( 'careframe', plugins_url( 'assets/page.css', PLUGIN_FILE ), [], substr( $table['folder'], -12 ) );
	if ( '' !== $table['stylesheet'] ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_enqueue_style( 'careframe-widgets', plugins_url( $table['folder'] . '/' . $table['stylesheet'], PLUGIN_FILE ), [], null );
	}
}

add_action(
	'wp_enqueue_scripts',
	static function (): void {
		$post = is_singular() ? get_post() : null;
		if ( $post instanceof \WP_Post && preg_match( '~careframe|<care-|data-care~i', $post->post_content ) ) {
			enqueue_styles();
		}
	}
);

/**
 * One kind of widget brings its own file; several share the file with all.
 */
function file_for( array $names ): string {
	$widget = 1 === count( $names ) ? widget( (string) reset( $names ) ) : null;
	return $widget['file'] ?? 'careframe.js';
}

/** Hashes of the files to print, by script handle. */
function hashes( ?string $handle = null, ?string $hash = null ): array {
	static $hashes = [];
	if ( null !== $handle ) {
		$hashes[ $handle ] = $hash;
	}
	return $hashes;
}

function enqueue( string $handle, string $path, string $hash ): void {
	hashes( $handle, $hash );
	// The folder is named after the content of the files, so a version in the query would only hinder caches.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( $handle, plugins_url( $path, PLUGIN_FILE ), [], null, true );
}

function enqueue_needed(): void {
	$names = need();
	if ( [] === $names ) {
		return;
	}
	$table = table();
	$file  = file_for( $names );
	// Before the widgets: whoever answers at once must not be missed.
	if ( isset( $names['training-survey'] ) ) {
		enqueue( 'careframe-answers', 'assets/answers.js', $table['own']['answers.js'] );
	}
	enqueue( 'careframe', $table['folder'] . '/' . $file, $table['integrity'][ $file ] );
}
add_action( 'wp_footer', __NAMESPACE__ . '\\enqueue_needed', 1 );

/**
 * Our files are modules and carry their hash; the browser refuses a file that somebody changed.
 *
 * @param string $tag    As WordPress made it.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 */
function script_tag( $tag, $handle, $src ) {
	$hash = hashes()[ $handle ] ?? null;
	if ( null === $hash ) {
		return $tag;
	}
	return sprintf(
		'<script type="module" id="%s-js" src="%s" integrity="%s" crossorigin="anonymous"></script>' . "\n",
		esc_attr( $handle ),
		esc_url( $src ),
		esc_attr( $hash )
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 10, 3 );
