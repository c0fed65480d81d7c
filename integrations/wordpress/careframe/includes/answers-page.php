<?php
/**
 * Tools → Careframe answers: download as the file that <care-survey-results> reads, or delete.
 *
 * @package Careframe
 */

namespace Careframe;

defined( 'ABSPATH' ) || exit;

/** Whoever may edit others' pages may read what visitors answered there. */
const ANSWERS_RIGHT = 'edit_others_posts';

add_action(
	'admin_menu',
	static function (): void {
		$title = __( 'Careframe answers', 'careframe' );
		add_management_page( $title, $title, ANSWERS_RIGHT, 'careframe-answers', __NAMESPACE__ . '\\show_answers_page' );
	}
);

/**
 * @return object[] Rows with page, sheets, latest.
 */
function pages_with_answers(): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	return $wpdb->get_results( $wpdb->prepare( "SELECT post_parent AS page, COUNT(*) AS sheets, MAX(post_date) AS latest FROM {$wpdb->posts} WHERE post_type = %s GROUP BY post_parent ORDER BY latest DESC", ANSWER_TYPE ) );
}

function show_answers_page(): void {
	$rows = pages_with_answers();
	echo '<div class="wrap"><h1>' . esc_html__( 'Careframe answers', 'careframe' ) . '</h1>';
	echo '<p>' . esc_html__( 'Answers to training surveys on this site. A download holds every answer sheet: keep it safe, and publish results only through the survey results widget, which protects small groups.', 'careframe' ) . '</p>';
	if ( [] === $rows ) {
		echo '<p>' . esc_html__( 'No answers yet.', 'careframe' ) . '</p></div>';
		return;
	}
	echo '<table class="widefat striped"><thead><tr>';
	foreach ( [ __( 'Page', 'careframe' ), __( 'Answer sheets', 'careframe' ), __( 'Latest', 'careframe' ), __( 'Actions', 'careframe' ) ] as $heading ) {
		echo '<th scope="col">' . esc_html( $heading ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	array_map( __NAMESPACE__ . '\\show_answers_row', $rows );
	echo '</tbody></table></div>';
}

function show_answers_row( object $row ): void {
	$page  = (int) $row->page;
	$title = get_the_title( $page );
	printf(
		'<tr><td><a href="%s">%s</a></td><td>%s</td><td>%s</td><td>%s %s</td></tr>',
		esc_url( (string) get_permalink( $page ) ),
		esc_html( '' === $title ? '#' . $page : $title ),
		esc_html( number_format_i18n( (int) $row->sheets ) ),
		esc_html( (string) mysql2date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $row->latest ) ),
		// Both made of escaped parts.
		// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped
		answers_form( 'careframe_download', $page, __( 'Download', 'careframe' ), '' ),
		answers_form( 'careframe_delete', $page, __( 'Delete', 'careframe' ), __( 'I have a copy, or need none', 'careframe' ) )
		// phpcs:enable
	);
}

/**
 * A button; with a box to tick first when there is something to confirm.
 */
function answers_form( string $action, int $page, string $label, string $confirm ): string {
	$box = '' === $confirm ? '' : '<label><input type="checkbox" name="sure" value="1" required> ' . esc_html( $confirm ) . '</label> ';
	return sprintf(
		'<form method="post" action="%s">%s<input type="hidden" name="action" value="%s"><input type="hidden" name="page_id" value="%d">%s<button class="button">%s</button></form>',
		esc_url( admin_url( 'admin-post.php' ) ),
		wp_nonce_field( $action . $page, '_wpnonce', true, false ),
		esc_attr( $action ),
		$page,
		$box,
		esc_html( $label )
	);
}

/**
 * The page a form is about, after the right and the origin of the request are checked.
 */
function asked_page( string $action ): int {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing
	$page = absint( $_POST['page_id'] ?? 0 );
	check_admin_referer( $action . $page );
	if ( ! current_user_can( ANSWERS_RIGHT ) ) {
		wp_die( esc_html__( 'You may not see the answers of this site.', 'careframe' ), 403 );
	}
	return $page;
}

/**
 * @return int[] Ids of the sheets of a page, oldest first.
 */
function sheets_of( int $page ): array {
	return get_posts(
		[
			'post_type'   => ANSWER_TYPE,
			'post_status' => 'any',
			'post_parent' => $page,
			'numberposts' => -1,
			'orderby'     => 'ID',
			'order'       => 'ASC',
			'fields'      => 'ids',
		]
	);
}

add_action(
	'admin_post_careframe_download',
	static function (): void {
		$page = asked_page( 'careframe_download' );
		nocache_headers();
		header( 'Content-Type: application/json; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="answers-' . $page . '.json"' );
		$sheets = [];
		foreach ( sheets_of( $page ) as $id ) {
			$sheet = json_decode( get_post( $id )->post_content );
			if ( isset( $sheet->id ) ) {
				$sheets[ $sheet->id ] = $sheet;
			}
		}
		echo wp_json_encode( array_values( $sheets ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION );
		exit;
	}
);

add_action(
	'admin_post_careframe_delete',
	static function (): void {
		$page = asked_page( 'careframe_delete' );
		foreach ( sheets_of( $page ) as $id ) {
			wp_delete_post( $id, true );
		}
		wp_safe_redirect( admin_url( 'tools.php?page=careframe-answers' ) );
		exit;
	}
);

add_action(
	'admin_init',
	static function (): void {
		wp_add_privacy_policy_content( 'Careframe', '<p>' . esc_html__( 'When you answer a training survey on this site, we keep your answers, the language and the time. We keep no name, account or device address with them. Until they have arrived, they are kept in your browser.', 'careframe' ) . '</p>' );
	}
);
