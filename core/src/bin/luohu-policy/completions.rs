//! `completions`: scripts that let a shell complete this command.

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::{
    Cli,
    failure::{Done, Failure, print},
};

const EXAMPLES: &str = "\
Examples 示例:
  luohu-policy completions bash > ~/.local/share/bash-completion/completions/luohu-policy
  luohu-policy completions zsh > \"${fpath[1]}/_luohu-policy\"";

/// Print a completion script for a shell 输出命令补全脚本
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The shell 命令行环境
    shell: Shell,
}

pub fn run(args: &Args) -> Result<Done, Failure> {
    let mut script = Vec::new();
    generate(args.shell, &mut Cli::command(), "luohu-policy", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(Done::Answered)
}
