import Instrument
