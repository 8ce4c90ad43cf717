import ArgumentParser
import Journal
import Playbooks
import Theming

/// Does something; says on standard error why it could not be done, and ends with its status.
func reporting(_ act: () throws -> Void) throws {
  do {
    try act()
  } catch let error as JournalError {
    StandardError.say(error.message)
    throw error.status
  } catch let error as PlaybookError {
    StandardError.say(lines: error.message)
    throw error.status
  } catch let error as CounterpartError {
    StandardError.say(lines: error.message)
    throw error.status
  } catch let error as LexiconError {
    StandardError.say(error.message)
    throw ExitCode(65)
  } catch let error as ThemeError {
    StandardError.say(error.message)
    throw error.status
  } catch let error as LabelledFileError {
    StandardError.say(error.message)
    throw ExitCode(65)
  } catch let failure as CommandFailure {
    StandardError.say(failure.message)
    throw failure.status
  }
}
