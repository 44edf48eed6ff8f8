<?php
/**
 * Stands for WordPress in the tests of the plugin: what the plugin calls, as far as it uses it, over a state that the
 * tests set. It is told what to do as JSON on standard input, a list of steps that either set the state or call a
 * function of the plugin, and answers with the results of the calls. What WordPress itself does with the plugin was
 * tried by hand: docs/recipes/wordpress.md.
 */

define( 'ABSPATH', __DIR__ );
define( 'MB_IN_BYTES', 1024 * 1024 );

$state = array(
	'head'      => 'printed', // Or `coming`, as in themes made of blocks.
	'rss'       => false,
	'locale'    => 'nb_NO',
	'may'       => array(),
	'uploads'   => '/nowhere',
	'types'     => array( 'png' => 'image/png' ),
	'filed'     => array(), // Attachments by the path of their file.
	'deletable' => array(),
	'added'     => array(), // Hosts that a filter of the site adds.
);
$enqueued = array();
$printed  = array();
$filters  = array();
$deleted  = array();

function add_action( $name, $function ) {
}
function add_filter( $name, $function ) {
	$GLOBALS['filters'][ $name ][ $function ] = true;
}
function remove_filter( $name, $function ) {
	unset( $GLOBALS['filters'][ $name ][ $function ] );
}
function apply_filters( $name, $value ) {
	return 'samspill_feed_hosts' === $name ? array_merge( $value, $GLOBALS['state']['added'] ) : $value;
}
function did_action() {
	return 'coming' === $GLOBALS['state']['head'] ? 0 : 1;
}
function doing_action() {
	return 'printing' === $GLOBALS['state']['head'];
}
function is_feed() {
	return $GLOBALS['state']['rss'];
}
function current_user_can( $what, $id = 0 ) {
	$may = $GLOBALS['state']['may'];
	return 'delete_post' === $what ? in_array( $id, $GLOBALS['state']['deletable'], true ) : in_array( $what, $may, true );
}
function get_locale() {
	return $GLOBALS['state']['locale'];
}
function get_user_locale() {
	return $GLOBALS['state']['locale'];
}
function home_url() {
	return 'https://kommunen.no';
}
function site_url() {
	return 'https://kommunen.no';
}
function wp_get_upload_dir() {
	$address = 'https://kommunen.no/wp-content/uploads';
	return array( 'baseurl' => $address, 'basedir' => $GLOBALS['state']['uploads'] );
}
function wp_enqueue_script( $name ) {
	$GLOBALS['enqueued'][] = $name;
}
function wp_enqueue_style( $name ) {
	$GLOBALS['enqueued'][] = $name;
}
function print_once( $name, $html ) {
	if ( ! in_array( $name, $GLOBALS['printed'], true ) ) {
		echo $html;
	}
	$GLOBALS['printed'][] = $name;
}
function wp_print_scripts( $name ) {
	print_once( $name . '.js', "<script src='/files/$name.js'></script>" );
}
function wp_print_styles( $name ) {
	print_once( $name . '.css', "<link rel='stylesheet' href='/files/$name.css'>" );
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-samspill-widget"';
}
function shortcode_atts( $defaults, $attributes ) {
	return array_intersect_key( array_merge( $defaults, $attributes ), $defaults );
}
function wp_parse_args( $attributes, $defaults ) {
	return array_merge( $defaults, $attributes );
}
function wp_parse_url( $address, $part ) {
	return parse_url( $address, $part );
}
function esc_url_raw( $address, $protocols ) {
	$protocol = strtolower( strstr( $address, ':', true ) );
	$is_known = '' === $protocol || in_array( $protocol, $protocols, true );
	return $is_known ? str_replace( array( '"', "'", '<', '>', ' ' ), '', $address ) : '';
}
function esc_url( $address ) {
	return htmlspecialchars( $address );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text );
}
function esc_html( $text ) {
	return htmlspecialchars( $text );
}
function wp_strip_all_tags( $html ) {
	return strip_tags( $html );
}
function wp_kses_post( $html ) {
	return strip_tags( $html, array( 'a', 'li', 'p', 'strong', 'ul' ) );
}
function wp_kses( $html, $allowed ) {
	return strip_tags( $html, array_keys( $allowed ) );
}
function sanitize_file_name( $name ) {
	return str_replace( ' ', '-', $name );
}
function get_allowed_mime_types() {
	$types = $GLOBALS['state']['types'];
	return isset( $GLOBALS['filters']['upload_mimes']['Samspill\allow_feeds'] ) ? Samspill\allow_feeds( $types ) : $types;
}
function get_posts( $query ) {
	return array_values( array_intersect_key( $GLOBALS['state']['filed'], array( $query['meta_value'] => 1 ) ) );
}
function wp_delete_attachment( $id ) {
	$GLOBALS['deleted'][] = $id;
}

require $argv[1] . '/samspill.php';

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $step ) {
	if ( isset( $step['call'] ) ) {
		$enqueued  = array();
		$deleted   = array();
		$is_known  = 'DEFAULTS' !== $step['call'];
		$result    = $is_known ? call_user_func_array( 'Samspill\\' . $step['call'], $step['with'] ) : Samspill\DEFAULTS;
		$folder    = isset( $filters['upload_dir']['Samspill\folder_for_feeds'] );
		$answers[] = compact( 'result', 'enqueued', 'deleted', 'folder' );
	} else {
		$state   = array_merge( $state, $step );
		$printed = array();
	}
}
echo json_encode( $answers );
