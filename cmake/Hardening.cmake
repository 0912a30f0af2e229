# What compilers and linkers do against a mistake that hostile bytes could reach. Optimized builds
# only: _FORTIFY_SOURCE needs -O, and the sanitizers of the other presets see more. Each is taken where
# the compiler knows it: control-flow protection is x86, the linker's words are ELF.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

set(SDA_OPTIMIZED "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")

function(sda_harden_compiling FLAG)
    string(MAKE_C_IDENTIFIER "SDA_HAS${FLAG}" KNOWN)
    check_cxx_compiler_flag(${FLAG} ${KNOWN})
    if(${KNOWN})
        target_compile_options(sda_flags INTERFACE $<${SDA_OPTIMIZED}:${FLAG}>)
    endif()
endfunction()

function(sda_harden_linking FLAG)
    string(MAKE_C_IDENTIFIER "SDA_HAS${FLAG}" KNOWN)
    check_linker_flag(CXX ${FLAG} ${KNOWN})
    if(${KNOWN})
        target_link_options(sda_flags INTERFACE $<${SDA_OPTIMIZED}:${FLAG}>)
    endif()
endfunction()

if(NOT MSVC AND NOT SDA_SANITIZE)
    sda_harden_compiling(-fstack-protector-strong)
    sda_harden_compiling(-fstack-clash-protection)
    sda_harden_compiling(-fcf-protection)
    # No path of the machine that built it stands in what people install.
    sda_harden_compiling(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    # Some compilers define it themselves, and warn when it changes.
    target_compile_options(sda_flags INTERFACE $<${SDA_OPTIMIZED}:-U_FORTIFY_SOURCE>
                                               $<${SDA_OPTIMIZED}:-D_FORTIFY_SOURCE=2>)
    target_compile_definitions(sda_flags INTERFACE $<${SDA_OPTIMIZED}:_GLIBCXX_ASSERTIONS>)
    sda_harden_linking(-Wl,-z,relro)
    sda_harden_linking(-Wl,-z,now)
    sda_harden_linking(-Wl,-z,noexecstack)
    # A library that nothing is called of is not asked for.
    sda_harden_linking(-Wl,--as-needed)
endif()
