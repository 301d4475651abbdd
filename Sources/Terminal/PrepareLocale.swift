import CTerminal

/// Lets this process read and write UTF-8 whatever the locale of the machine; to be called first thing in `main`.
///
/// Only where the locale is not UTF-8, or not installed, the environment changes: `LC_CTYPE` becomes `C.UTF-8`, and an
/// `LC_ALL` moves to `LC_MESSAGES`, so that it still names the language. Nothing else of the locale changes.
/// - Returns: false when the machine has no UTF-8 locale at all.
@discardableResult
public func prepareLocale() -> Bool { ct_prepare_locale() != 0 }
