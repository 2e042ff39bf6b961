/** The part of a configuration of nginx that belongs into `server { }`. */

import { problemMediaType } from '../contract/problem.ts'
import { allowedMethods, preflightAnswer } from '../delivery/answer.ts'
import { commonHeaders } from '../delivery/headers.ts'
import { problemsFolder } from './layout.ts'
import { quoted } from './nginx-text.ts'

const pairs = (flat: readonly string[]): [string, string][] =>
  Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? '', flat[2 * at + 1] ?? ''])

const add = (name: string, value: string): string => `    add_header ${name} ${value} always;`
const headers = (flat: readonly string[]): string =>
  pairs(flat)
    .map(([name, value]) => add(name, quoted(value)))
    .join('\n')

/** A header that is empty is not sent. */
const shared = [
  add('ETag', '$privacy_etag'),
  add('Cache-Control', '$privacy_cache'),
  add('Vary', '$privacy_vary'),
  headers(commonHeaders),
  add('Content-Location', '$privacy_location'),
  add('X-Robots-Tag', '$privacy_robots'),
].join('\n')

/** What nginx would add of its own, from the name and the date of a file. */
const plain = `    internal;
    types { }
    default_type "";
    etag off;
    if_modified_since off;
    max_ranges 0;
    gzip off;
    add_header Last-Modified "";`

/**
 * @param basePath where the tree is served, without a slash at its end
 * @param root folder of the export
 * @returns text for a file that is included in `server { }`
 */
export const nginxLocations = ({ basePath, root }: { basePath: string; root: string }): string => {
  const folder = (below: string) => `${quoted(`${root}/`).slice(0, -1)}${below}"`
  const problems = `base/${problemsFolder}`
  return `# Written by privacy:export: include it in server { }, and maps.conf in http { }.
# open_file_cache is not to be used here: it would remember links that lead elsewhere by now.

location = ${basePath} {
    rewrite ^ ${basePath}/ last;
}

location ^~ ${quoted(`${basePath}/`)} {
    error_page 404 405 406 /.privacy/problem;
    # The one way to a 304 with the headers of the file: a status for what would be a 200.
    error_page 418 =304 /.privacy/unchanged;
    set $privacy_allow "";
    set $privacy_problem_vary "";
    set $privacy_problem ${folder(`${problems}/method-not-allowed.json`)};
    if ($request_method = OPTIONS) {
        rewrite ^ /.privacy/preflight last;
    }
    if ($request_method !~ "^(?:GET|HEAD)$") {
        set $privacy_allow ${quoted(allowedMethods)};
        return 405;
    }

    # What to say where there is no such file.
    set $privacy_missing unknown-file;
    if (!-d ${folder('public/$privacy_locale_folder')}) {
        set $privacy_missing unknown-locale;
    }
    if (!-d ${folder('public/$privacy_release_folder')}) {
        set $privacy_missing unknown-release;
    }
    if (!-d ${folder('public/$privacy_other_folder')}) {
        set $privacy_missing unknown-release;
    }
    set $privacy_problem ${folder(`public/$privacy_site/../${problemsFolder}/$privacy_missing.json`)};
    if (!-f $privacy_problem) {
        set $privacy_problem ${folder(`${problems}/unknown-site.json`)};
    }

    # Links are followed once: from here on, everything said of the file is of one release.
    root $privacy_link;
    set $privacy_link ${folder('public/$privacy_path')};
    if ($privacy_refused) {
        return 404;
    }
    if (!-f $privacy_link) {
        return 404;
    }
    set $privacy_default $realpath_root;
    set $privacy_choice ${folder('public/$privacy_in_locale')};
    if ($privacy_negotiates = "") {
        set $privacy_choice $privacy_link;
    }
    if (!-f $privacy_choice) {
        set $privacy_choice $privacy_link;
    }
    set $privacy_link $privacy_choice;
    set $privacy_file $realpath_root;

    set $privacy_coding $privacy_accepted;
    set $privacy_stored $privacy_file$privacy_suffix;
    if ($privacy_coding = none) {
        set $privacy_problem_vary "Accept-Encoding";
        set $privacy_problem ${folder(`${problems}/not-acceptable.json`)};
        return 406;
    }
    if (!-f $privacy_stored) {
        set $privacy_stored $privacy_file;
        set $privacy_coding identity;
    }
    if ($privacy_unchanged) {
        return 418;
    }
    rewrite ^ /.privacy/file last;
}

location = /.privacy/file {
${plain}
    alias $privacy_stored;
${add('Content-Type', '$privacy_type')}
${shared}
${add('Content-Encoding', '$privacy_content_encoding')}
${add('Content-Language', '$privacy_own_locale')}
${add('Content-Security-Policy', '$privacy_policy')}
${add('Referrer-Policy', '$privacy_referrer')}
}

location = /.privacy/unchanged {
${plain}
${shared}
    alias $privacy_stored;
}

location = /.privacy/problem {
${plain}
    alias $privacy_problem;
${add('Content-Type', quoted(problemMediaType))}
${add('Cache-Control', '"no-store"')}
${headers(commonHeaders)}
${add('Allow', '$privacy_allow')}
${add('Vary', '$privacy_problem_vary')}
}

location = /.privacy/preflight {
    internal;
${headers(preflightAnswer.headers)}
    return 204;
}
`
}
