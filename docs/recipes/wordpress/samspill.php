<?php
/**
 * Plugin Name:       samspill
 * Description:       Blokken «samspill»: nøkkeltall, strategi og aktører i en region, fra én datafil.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The samspill contributors
 * License:           MIT
 *
 * A block and a shortcode that print the same: the tag of a widget, with samspill's script before it and, between the
 * tags, what readers have without JavaScript. The plugin has no settings and stores nothing. Feeds are files of the
 * media library, in the folder uploads/samspill; they stay when the plugin is deleted.
 */

namespace Samspill;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';

/** What webmasters get in samspill-{{version}}.zip, as it is. */
const FILES = 'files/';

/** The folder for feeds below the uploads: without year and month, so that a new feed keeps the address. */
const FOLDER = 'samspill';

/** Feeds with more bytes are not read by samspill either. */
const LARGEST_FEED = 20 * MB_IN_BYTES;

/** The widgets, each with the attributes that it has besides those of all. */
const WIDGETS = array(
	'kpi-jobs-value'   => array( 'figure' ),
	'focus-area-wheel' => array(),
	'five-factor-map'  => array(),
);

const DEFAULTS = array(
	'widget'       => 'kpi-jobs-value',
	'feed'         => '',
	'region'       => '',
	'lang'         => '',
	'figure'       => '',
	'look'         => '',
	'heading'      => '',
	'headingLevel' => 2,
);

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\show_in_editor' );
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_feeds', 5 ); // Networks of sites have their own say at 10.
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\type_of_feed', 10, 5 );
add_filter( 'wp_handle_upload_prefilter', __NAMESPACE__ . '\take_feed' );
add_filter( 'wp_handle_sideload_prefilter', __NAMESPACE__ . '\take_feed' );

/** Block, shortcode, and the files that pages load. */
function register() {
	$script = plugins_url( FILES . 'samspill.js', __FILE__ );
	wp_register_script( 'samspill', $script, array(), VERSION, false );
	wp_register_style( 'samspill-static', plugins_url( FILES . 'samspill-static.css', __FILE__ ), array(), VERSION );

	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-notices' );
	wp_register_script( 'samspill-block', plugins_url( 'block.js', __FILE__ ), $needs, VERSION, true );
	$words = words( get_user_locale() );
	$block = array(
		'words'  => $words,
		'folder' => folder_address(),
		'hosts'  => feed_hosts(),
	);
	wp_add_inline_script( 'samspill-block', 'window.samspillBlock = ' . wp_json_encode( $block ), 'before' );

	$settings = array(
		'description'     => $words['description'],
		'render_callback' => __NAMESPACE__ . '\render_block',
	);
	register_block_type( __DIR__, $settings );
	add_shortcode( 'samspill', __NAMESPACE__ . '\render_shortcode' );
}

/**
 * The preview is a widget. As a script of the block it would be on every page of a theme that is not made of blocks.
 */
function show_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'samspill' );
	}
}

/**
 * @param string $locale As WordPress writes it: nb_NO, nn_NO, sv_SE, en_US.
 * @return array English where samspill does not have the language.
 */
function words( $locale ) {
	static $words;
	$words = $words ?? require __DIR__ . '/words.php';
	return $words[ substr( $locale, 0, 2 ) ] ?? $words['en'];
}

/**
 * @param array  $attributes Those of block.json.
 * @param string $content    The blocks inside, as HTML.
 * @return string HTML.
 */
function render_block( $attributes, $content ) {
	$widget = render( $attributes, $content );
	return '' === $widget ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $widget . '</div>';
}

/**
 * [samspill feed="ostfold.json" region="moss" heading_level="3"]What readers have without JavaScript[/samspill]
 *
 * @param array|string $attributes Empty text when there are none.
 * @param string       $content    What stands between the codes.
 * @return string HTML.
 */
function render_shortcode( $attributes, $content = '' ) {
	$attributes = (array) $attributes;
	if ( isset( $attributes['heading_level'] ) ) {
		$attributes['headingLevel'] = $attributes['heading_level'];
	}
	// WordPress has made paragraphs around the codes, of which halves are inside.
	$content = preg_replace( '~^\s*</p>|<p>\s*$~', '', (string) $content );
	return render( shortcode_atts( DEFAULTS, $attributes ), $content );
}

/**
 * @param array  $attributes Those of block.json.
 * @param string $content    HTML.
 * @return string HTML; none without a feed that may be shown.
 */
function render( $attributes, $content ) {
	$attributes = wp_parse_args( $attributes, DEFAULTS );
	$feed       = feed_address( $attributes['feed'] );
	$widget     = $attributes['widget'];
	if ( '' === $feed || ! isset( WIDGETS[ $widget ] ) ) {
		$said = '<p>samspill: ' . esc_html( words( get_user_locale() )['foreign'] ) . '</p>';
		return current_user_can( 'edit_posts' ) ? $said : '';
	}
	$level = (int) $attributes['headingLevel'];
	$tag   = array(
		'src'           => $feed,
		'region'        => $attributes['region'],
		'lang'          => $attributes['lang'],
		'look'          => $attributes['look'],
		'heading'       => $attributes['heading'],
		'heading-level' => 2 === $level ? '' : (string) min( 6, max( 2, $level ) ),
	);
	foreach ( WIDGETS[ $widget ] as $own ) {
		$tag[ $own ] = $attributes[ $own ];
	}
	$static  = static_content( $widget, $tag );
	$between = '' === $static ? wp_kses_post( $content ) : $static;
	if ( '' === trim( wp_strip_all_tags( $between ) ) ) {
		$between = sentence( $tag );
	}
	if ( is_feed() ) {
		return $between;
	}
	return files_before( '' !== $static ) . '<' . $widget . attributes( $tag ) . '>' . $between . '</' . $widget . '>';
}

/**
 * The address of a feed that may be shown: readers meet nobody but the site that they visit, and whom it has added.
 *
 * @param string $feed Address, or the name of a file in the folder for feeds.
 * @return string Empty where it leads elsewhere.
 */
function feed_address( $feed ) {
	$feed = trim( (string) $feed );
	if ( preg_match( '/^[\w-][\w.-]*\.json$/', $feed ) ) {
		$feed = folder_address() . $feed;
	}
	$address = esc_url_raw( $feed, array( 'http', 'https' ) );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	return null === $host || in_array( $host, feed_hosts(), true ) ? $address : '';
}

/** @return string The address of the folder for feeds, with a slash at its end. */
function folder_address() {
	return wp_get_upload_dir()['baseurl'] . '/' . FOLDER . '/';
}

/** @return string[] The hosts of this site, and those that the filter `samspill_feed_hosts` adds. */
function feed_hosts() {
	$hosts = array();
	foreach ( array( home_url(), site_url(), folder_address() ) as $own ) {
		$hosts[] = wp_parse_url( $own, PHP_URL_HOST );
	}
	return apply_filters( 'samspill_feed_hosts', array_values( array_unique( $hosts ) ) );
}

/**
 * @param array $tag Attributes by name; those without a value are left out.
 * @return string HTML.
 */
function attributes( $tag ) {
	$html = '';
	foreach ( array_filter( $tag, 'strlen' ) as $name => $value ) {
		$html .= ' ' . $name . '="' . ( 'src' === $name ? esc_url( $value ) : esc_attr( $value ) ) . '"';
	}
	return $html;
}

/**
 * The script before the first widget of a page, so that room is kept before the page shows what follows. Themes made
 * of blocks have not printed the head yet when the widget is rendered: there it goes into the head.
 *
 * @param bool $is_static Whether the style sheet of static pages is needed as well.
 * @return string HTML.
 */
function files_before( $is_static ) {
	if ( $is_static ) {
		wp_enqueue_style( 'samspill-static' );
	}
	wp_enqueue_script( 'samspill' );
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) ) {
		return '';
	}
	ob_start();
	if ( $is_static ) {
		wp_print_styles( 'samspill-static' );
	}
	wp_print_scripts( 'samspill' );
	return ob_get_clean();
}

/**
 * What `samspill render` has written for this widget, when it lies beside the feed among the uploads and is no older:
 * ostfold.kpi-jobs-value.html, or with what the tag says besides, ostfold.kpi-jobs-value.moss.nn.ranking.html.
 *
 * @param string $widget Its tag.
 * @param array  $tag    Its attributes.
 * @return string HTML; none when there is no such file.
 */
function static_content( $widget, $tag ) {
	$uploads = wp_get_upload_dir();
	$base    = wp_parse_url( $uploads['baseurl'], PHP_URL_PATH ) . '/';
	$path    = (string) wp_parse_url( $tag['src'], PHP_URL_PATH );
	if ( ! str_starts_with( $path, $base ) || ! str_ends_with( $path, '.json' ) ) {
		return '';
	}
	$stem  = substr( rawurldecode( $path ), strlen( $base ), -5 );
	$parts = array( $stem, $widget, $tag['region'], $tag['lang'], $tag['figure'] ?? '' );
	$feed  = file_among_uploads( $stem . '.json' );
	$file  = file_among_uploads( implode( '.', array_filter( $parts, 'strlen' ) ) . '.html' );
	// What is older than its feed would tell readers without JavaScript other numbers than the rest.
	$is_current = '' !== $file && '' !== $feed && filemtime( $file ) >= filemtime( $feed );
	return $is_current ? wp_kses( file_get_contents( $file ), static_html() ) : '';
}

/**
 * @param string $name Path below the uploads, as an address has it.
 * @return string Where the file is on the disk; empty when it is not there, or outside the uploads.
 */
function file_among_uploads( $name ) {
	$folder = wp_get_upload_dir()['basedir'];
	$file   = realpath( $folder . '/' . str_replace( "\0", '', $name ) ); // PHP stops the page at such a sign.
	return false !== $file && str_starts_with( $file, realpath( $folder ) . DIRECTORY_SEPARATOR ) ? $file : '';
}

/**
 * All that `samspill render` writes: no style, no script, no image.
 *
 * @return array As wp_kses takes it.
 */
function static_html() {
	$names      = 'a caption details div figcaption figure h2 h3 h4 h5 h6 li ol p span strong summary table tbody td th thead tr ul '
		. 'svg g path line circle rect polygon polyline text textpath tspan';
	$attributes = 'aria-hidden aria-label class data-color data-column data-samspill-of data-words dir hidden href id lang open '
		. 'rel role scope tabindex cx cy d dx fill fill-opacity fill-rule font-size font-weight height opacity points '
		. 'preserveaspectratio r rx startoffset stroke stroke-dasharray stroke-linecap stroke-linejoin '
		. 'stroke-miterlimit stroke-opacity stroke-width text-anchor transform viewbox width x x1 x2 y y1 y2';
	return array_fill_keys( explode( ' ', $names ), array_fill_keys( explode( ' ', $attributes ), true ) );
}

/**
 * Where nobody has written anything for readers without JavaScript.
 *
 * @param array $tag Attributes of the widget.
 * @return string HTML.
 */
function sentence( $tag ) {
	$words = words( '' === $tag['lang'] ? get_locale() : $tag['lang'] );
	$link  = '<a href="' . esc_url( $tag['src'] ) . '">' . esc_html( $words['renderLink'] ) . '</a>';
	return '<p>' . sprintf( esc_html( $words['render'] ), $link ) . '</p>';
}

/**
 * WordPress takes no JSON. Those who may change the pages of others may upload feeds, since a feed is what pages show.
 *
 * @param array $types File types by extension.
 * @return array
 */
function allow_feeds( $types ) {
	if ( may_upload_feeds() ) {
		$types['json'] = 'application/json';
	}
	return $types;
}

/** @return bool */
function may_upload_feeds() {
	return current_user_can( 'upload_files' ) && current_user_can( 'edit_others_pages' );
}

/**
 * A feed with a mark of Windows at its beginning is plain text to the server. What it really is, `take_feed` has read.
 *
 * @param array       $found     Extension and type; false where they do not fit the content.
 * @param string      $file      Where it lies.
 * @param string      $name      Its name.
 * @param array       $types     File types by extension.
 * @param string|bool $real_type What the content looks like.
 * @return array
 */
function type_of_feed( $found, $file, $name, $types, $real_type ) {
	if ( is_json( $name ) && 'text/plain' === $real_type && may_upload_feeds() ) {
		$found['ext']  = 'json';
		$found['type'] = 'application/json';
	}
	return $found;
}

/**
 * Before a file is taken into the media library: JSON must be a feed. It goes to the folder for feeds, and takes the
 * place of the one with its name, where the user may delete that.
 *
 * @param array $file As PHP has uploaded it.
 * @return array With `error` where it is refused.
 */
function take_feed( $file ) {
	remove_filter( 'upload_dir', __NAMESPACE__ . '\folder_for_feeds' );
	if ( ! is_json( $file['name'] ) || ! isset( get_allowed_mime_types()['json'] ) ) {
		return $file;
	}
	if ( ! is_feed_file( $file['tmp_name'] ) ) {
		return others_allow_json() ? $file : array( 'error' => words( get_user_locale() )['notAFeed'] ) + $file;
	}
	add_filter( 'upload_dir', __NAMESPACE__ . '\folder_for_feeds' );
	$of_this_name = array(
		'post_type'   => 'attachment',
		'post_status' => 'any',
		'numberposts' => 1,
		'fields'      => 'ids',
		'meta_key'    => '_wp_attached_file',
		'meta_value'  => FOLDER . '/' . sanitize_file_name( $file['name'] ),
	);
	foreach ( get_posts( $of_this_name ) as $id ) {
		if ( current_user_can( 'delete_post', $id ) ) {
			wp_delete_attachment( $id, true );
		}
	}
	return $file;
}

/**
 * @param string $file Where it lies.
 * @return bool
 */
function is_feed_file( $file ) {
	$text = filesize( $file ) <= LARGEST_FEED ? file_get_contents( $file ) : '';
	$feed = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true ); // Windows marks UTF-8 so.
	return is_array( $feed ) && isset( $feed['feedVersion'] );
}

/**
 * Where another plugin takes JSON, that is its affair.
 *
 * @return bool
 */
function others_allow_json() {
	remove_filter( 'upload_mimes', __NAMESPACE__ . '\allow_feeds', 5 );
	$types = get_allowed_mime_types();
	add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_feeds', 5 );
	return isset( $types['json'] );
}

/**
 * @param string $name Of a file.
 * @return bool
 */
function is_json( $name ) {
	return 'json' === strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
}

/**
 * @param array $uploads The folder for uploads.
 * @return array The folder for feeds.
 */
function folder_for_feeds( $uploads ) {
	$uploads['subdir'] = '/' . FOLDER;
	$uploads['path']   = $uploads['basedir'] . $uploads['subdir'];
	$uploads['url']    = $uploads['baseurl'] . $uploads['subdir'];
	return $uploads;
}
