# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completes the options of hiker and their values in bash. Where bash-completion is installed, it is found as
# share/bash-completion/completions/hiker; otherwise ~/.bashrc can read it with "source".

# Completes the current word with one of these.
_hiker_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

# Completes the word behind the last comma, without those that stand before it already.
_hiker_list() {
    local part before='' rest=''
    [[ $cur == *,* ]] && before=${cur%,*},
    for part in $1; do
        [[ ,$before == *,$part,* ]] || rest+=" $part"
    done
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$rest" -- "${cur##*,}")
}

# Completes folders and files with one of these endings, as in 'png|svg'.
_hiker_files() {
    if declare -F _filedir > /dev/null; then
        _filedir "$1"
        return
    fi
    local name path
    local -l ending # in small letters
    compopt -o filenames 2> /dev/null
    while IFS= read -r name; do
        ending=${name##*.}
        path=${name/#'~/'/"$HOME"/}
        [[ -d $path || ( $name == *.* && "|$1|" == *"|$ending|"* ) ]] && COMPREPLY+=("$name")
    done < <(compgen -f -- "$cur")
}

# What the program itself knows, the first word of each line.
_hiker_listed() {
    local name
    "${1/#'~/'/"$HOME"/}" "$2" 2> /dev/null < /dev/null | while read -r name _; do
        echo "$name"
    done
}

_hiker() {
    # shellcheck disable=SC2034 # _init_completion sets them all
    local cur prev words cword split
    COMPREPLY=()
    if declare -F _init_completion > /dev/null; then
        _init_completion -s -n : || return
    else # bash takes "=" for a word of its own
        cur=${COMP_WORDS[COMP_CWORD]}
        prev=${COMP_WORDS[COMP_CWORD - 1]}
        if [[ $cur == "=" ]]; then
            cur=
        elif [[ $prev == "=" ]]; then
            prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
    fi

    local endings='png|svg|pdf|gif|csv|py|hiker'
    local parts='trail numbers tangent poles slope convergence caption all'
    local optimizers='gradient-descent momentum nesterov adagrad rmsprop adam line-search newton'
    case $prev in
        --export) _hiker_files "$endings" ;;
        --format) _hiker_words "${endings//|/ }" ;;
        --lesson) _hiker_words "$(_hiker_listed "$1" --list-lessons)" ;;
        --landscape) _hiker_words "$(_hiker_listed "$1" --list-landscapes)" ;;
        --hiker) _hiker_words "$optimizers" ;;
        --size)
            _hiker_words 'slide slide-4:3 column two-columns square'
            declare -F __ltrim_colon_completions > /dev/null && __ltrim_colon_completions "$cur"
            ;;
        --theme) _hiker_words 'light dark print' ;;
        --show | --hide) _hiker_list "$parts" ;;
        --language) _hiker_words 'en de es fr ja zh_CN' ;;
        --map) _hiker_words 'rate minima' ;;
        --measure) _hiker_words 'f slope step' ;;
        --over) _hiker_words 'iterations evaluations' ;;
        --precision) _hiker_words off ;;
        --difference-step) _hiker_words auto ;;
        --function | --start | --rate | --iterations | --at | --strip | --from | --to | --dpi | --scale) ;;
        --speed | --fps | --pause) ;; # formulas and numbers are for people to think of
        *)
            if [[ $cur == -* ]]; then
                _hiker_words '-h --help -v --version
                    --function --start --rate --iterations --precision --difference-step --hiker
                    --run --lesson --list-lessons --landscape --list-landscapes --language
                    --print --export --format --at --strip --map --pages
                    --size --dpi --scale --theme --transparent --show --hide --measure --over
                    --from --to --speed --fps --pause'
            else
                _hiker_files 'hiker|md'
            fi
            ;;
    esac
}

complete -F _hiker hiker
